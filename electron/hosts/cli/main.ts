import { thisProcess } from './process-streams'
import { run } from './run'

process.exitCode = await run(process.argv.slice(2), thisProcess())
