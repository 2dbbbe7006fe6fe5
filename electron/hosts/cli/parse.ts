import { parseArgs } from 'node:util'
import type { Arguments, Command } from './command'
import { usageError } from './flags'

const common = { db: 'value', json: 'switch', help: 'switch' } as const

/**
 * Reads the words after the command's name.
 * @throws AppError USAGE with the command's own call when something is missing, unknown or too much
 */
export function parseArguments(command: Command, written: string[]): Arguments {
  const flags = { ...common, ...command.flags }
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, kind]) => [
      name,
      { type: kind === 'value' ? ('string' as const) : ('boolean' as const) },
    ]),
  )
  const so = `Så används kommandot: ${command.usage}`
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({ args: written, options, allowPositionals: true, strict: true })
  } catch {
    const unknown = written.find(
      (word) => word.startsWith('--') && !Object.hasOwn(flags, word.slice(2).split('=')[0] ?? ''),
    )
    throw usageError(
      unknown === undefined ? `En flagga saknar sitt värde. ${so}` : `Flaggan ${unknown} finns inte. ${so}`,
    )
  }
  const words = parsed.positionals
  const asksForHelp = parsed.values['help'] === true
  if (!asksForHelp && words.length < command.words) throw usageError(`Något saknas. ${so}`)
  if (words.length > command.words)
    throw usageError(`Det står för mycket: ${words.slice(command.words).join(' ')}. ${so}`)
  return { words, flags: parsed.values as Arguments['flags'] }
}
