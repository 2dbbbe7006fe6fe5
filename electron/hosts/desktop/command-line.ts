import { commands } from '../cli/commands'

/**
 * The words of a call like `kvalitetshjulet figures …` to the installed program; undefined when a window is wanted.
 * @param argv as Electron gives it: the program, from a checkout also the project's folder, then what the user wrote
 */
export function commandLine(argv: readonly string[], isPackaged: boolean): string[] | undefined {
  const written = argv.slice(isPackaged ? 1 : 2)
  const [first] = written
  const isCommand = first === 'help' || first === '--help' || commands.some(({ name }) => name === first)
  return isCommand ? written : undefined
}
