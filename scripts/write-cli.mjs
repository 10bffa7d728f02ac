#!/usr/bin/env node
// Writes docs/cli.md, the reference of the command line, from the commands themselves:  npm run docs
import fs from 'node:fs'
import { reference } from '../dist/src/cli/reference.js'

fs.writeFileSync(new URL('../docs/cli.md', import.meta.url), reference())
