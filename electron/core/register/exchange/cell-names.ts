import type { CellNames } from '../../../exchange/cells/write-cell'
import { nameField } from './plan/labels'
import type { RegisterIndex } from './plan/register-index'

/** The names that an exported cell or a preview needs, from the register with the file laid over it. */
export function cellNames(register: RegisterIndex): CellNames {
  return {
    nameOf: (sheet, id) => {
      const name = register.byId(sheet, id)?.record[nameField[sheet]]
      return typeof name === 'string' ? name : null
    },
    isInHouse: (record) => {
      const agreement = register.byId('Avtal', String(record['agreementId']))
      if (agreement !== undefined) return agreement.record['form'] === 'inHouse'
      return register.byId('Utförare', String(record['providerId']))?.record['operatingForm'] === 'inHouse'
    },
  }
}
