import { run } from './run'

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', () => process.exit())

// npm runs scripts from the project's folder; INIT_CWD is where the user stood.
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  env: process.env,
})
