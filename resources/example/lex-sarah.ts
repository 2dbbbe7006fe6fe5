import { lexSarahCases } from './catalogue/lex-sarah-cases.ts'
import { withHandling } from './lex-handling.ts'
import type { Unit } from './model.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'

/** @throws when the utförare has no enhet in the insats */
export const lexSarahRows = (units: readonly Unit[], random: Random): Row[] =>
  withHandling(
    lexSarahCases.map(([date, provider, type, misconduct, toIvo, decision], at) => {
      const own = units.filter((unit) => unit.provider.name === provider && unit.type.name === type)
      const year = date.slice(0, 4)
      const first = lexSarahCases.findIndex(([other]) => other.startsWith(year))
      return {
        Nummer: `LS ${year}-${String(at - first + 1).padStart(2, '0')}`,
        Datum: date,
        Enhet: random.pick(own).name,
        Utförare: provider,
        Insats: type,
        Missförhållande: misconduct,
        'Anmäld till IVO': toIvo,
        'IVO-beslut': decision,
      }
    }),
  )
