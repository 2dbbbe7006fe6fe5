import type { Streams } from './run'

/** The streams, folder and environment of the process itself. */
export function thisProcess(): Streams {
  // Whoever reads the output may stop before its end, as `head` does.
  process.stdout.on('error', () => process.exit())
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    // npm runs scripts from the project's folder; INIT_CWD is where the user stood.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    env: process.env,
  }
}
