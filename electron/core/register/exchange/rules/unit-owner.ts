import { nameKey } from '../../../../../shared/domain/name-key'
import { listInWords } from '../../../../../shared/domain/swedish'
import type { RegisterIndex } from '../plan/register-index'
import type { RowDraft } from '../plan/row-draft'
import type { Surroundings } from './sheet-rules'

/** Lists of what has happened often name the enhet alone: its utförare is filled in when only one has an enhet of that name. */
export function findUnitOwner(draft: RowDraft, { register }: Surroundings): void {
  const name = draft.words('unitId')
  if (name === '' || (draft.values['providerId'] ?? null) !== null || draft.words('providerId') !== '') return
  const owners = ownersOf(register).get(nameKey(name)) ?? []
  const [only] = owners
  if (only !== undefined && owners.length === 1) {
    draft.values['providerId'] = only
    return
  }
  if (only === undefined) {
    draft.error(
      'unitId',
      `Enheten finns varken i filen eller i registret. ${register.suggestion('Enheter', name)}Rätta namnet, eller lägg till raden i bladet Enheter.`,
    )
  } else {
    const names = owners.map((id) => String(register.byId('Utförare', id)?.record['name'] ?? '–'))
    draft.error('unitId', `Flera utförare har en enhet med namnet: ${listInWords(names)}. Fyll i utföraren.`)
  }
}

const byRegister = new WeakMap<RegisterIndex, Map<string, string[]>>()

/** Utförare by the name of an enhet of theirs. Enheter come before the sheets that ask. */
function ownersOf(register: RegisterIndex): Map<string, string[]> {
  const known = byRegister.get(register)
  if (known !== undefined) return known
  const made = new Map<string, string[]>()
  for (const { record } of register.all('Enheter')) {
    // The row of an enhet with faults may lack its utförare; what points at it is refused when the enhet is read.
    if (typeof record['providerId'] !== 'string') continue
    const key = nameKey(String(record['name']))
    made.set(key, [...(made.get(key) ?? []), record['providerId']])
  }
  byRegister.set(register, made)
  return made
}
