import type { ClientInput, OperationName, Output } from '../../../shared/contracts'
import { compareSv, similarName } from '../../../shared/domain/swedish'
import { nameKey } from '../../../shared/domain/name-key'
import { AppError } from '../../../shared/errors'
import { formatNumber } from '../../../shared/text/format'
import type { Application } from '../../core/application'
import type { JobName } from '../../core/handler'
import type { Terminal } from './command'

/** Asks the core as any door does. @throws AppError with the core's sentence */
export function ask<N extends Exclude<OperationName, JobName>>(
  app: Application,
  name: N,
  input: ClientInput<N>,
): Output<N> {
  const envelope = app.router.call(name, input)
  if (!envelope.ok) throw new AppError(envelope.error)
  return envelope.value as Output<N>
}

/** Runs slow work to its end; steps are told on standard error when someone looks on. @throws AppError */
export async function work<N extends JobName>(
  app: Application,
  terminal: Terminal,
  name: N,
  input: ClientInput<N>,
): Promise<Output<N>> {
  let told = ''
  const envelope = await app.router.runJob(name, input, {
    report: (_progress, message) => {
      if (!process.stderr.isTTY || message === told || message === '') return
      told = message
      terminal.note(message)
    },
  })
  if (!envelope.ok) throw new AppError(envelope.error)
  return envelope.value
}

/** The id of a nämnd by its name; null for no name. @throws AppError NOT_FOUND with the names there are */
export function committeeByName(app: Application, name: string | null): string | null {
  return name === null ? null : byName('nämnden', name, ask(app, 'register.choices', {}).committees)
}

export function serviceAreaByName(app: Application, name: string | null): string | null {
  return name === null ? null : byName('verksamhetsområdet', name, ask(app, 'register.choices', {}).serviceAreas)
}

export function providerByName(app: Application, name: string | null): string | null {
  return name === null ? null : byName('utföraren', name, ask(app, 'register.choices', {}).providers)
}

export function serviceTypeByName(app: Application, name: string | null): string | null {
  return name === null ? null : byName('insatsen', name, ask(app, 'register.choices', {}).serviceTypes)
}

/** More names than this are not read in a terminal. */
const NAMES_TOLD = 20

function byName(what: string, name: string, choices: Array<{ id: string; name: string }>): string {
  const found = choices.find((choice) => nameKey(choice.name) === nameKey(name))
  if (found !== undefined) return found.id
  const [nearest] = choices.toSorted((a, b) => similarName(b.name, name) - similarName(a.name, name))
  const guess = nearest !== undefined && similarName(nearest.name, name) > 0.6 ? ` Menade du ${nearest.name}?` : ''
  const all = choices.map((choice) => choice.name).toSorted(compareSv)
  const known =
    all.length === 0
      ? ' Registret har inga än.'
      : all.length > NAMES_TOLD
        ? ` Registret har ${formatNumber(all.length)}; alla står i arbetsboken som export skriver.`
        : ` Registrerade: ${all.join(', ')}.`
  throw new AppError({ code: 'NOT_FOUND', userMessage: `Hittade inte ${what} ${name}.${guess}${known}` })
}
