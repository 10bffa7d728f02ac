/** Writes the shipped JSON Schemas anew from the shapes in the program: `npm run schemas`. */

import { writeFileSync } from 'node:fs'
import { jsonSchemas } from '../dist/src/cli/documents.js'

for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(new URL(`../schemas/${name}`, import.meta.url), text)
