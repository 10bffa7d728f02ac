const folder = process.env.CRM_CLEAN_STARTED_COVERAGE

/**
 * The environment of a program that a test starts: English, the settings of this machine left out. Where coverage is measured, the program
 * leaves in a folder what it ran.
 */
export const childEnv: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  LANG: 'C.UTF-8',
  ...(folder ? { NODE_V8_COVERAGE: folder } : {}),
}
