import { koladaSource } from '../../../../../shared/domain/indicator/source'
import { AppError } from '../../../../../shared/errors'
import { endedYearOf } from '../../../../exchange/kolada/response'
import type { Context } from '../../../context'
import type { Handler } from '../../../handler'
import { recordedTable } from '../../../recorded-table'
import { lastChange } from '../../../register/exchange/exchange-repo'
import { indicatorRepo } from '../indicator-repo'
import { writeValue } from '../write-value'
import type { PlannedValue } from './plan-values'
import { forgetPlan, type KoladaPlan, planOf } from './previews'

/** Writes what was shown, all of it or nothing. Refused when the register has been changed since it was shown. */
export const writeKolada: Handler<'collect.writeKolada'> = (context, { token }) => {
  const plan = planOf(context.db, token)
  if (plan.madeAt !== lastChange(context.db)) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage:
        'Registret har ändrats sedan du granskade. Hämta igen, så ser du vad som gäller nu. Inget har sparats.',
    })
  }
  for (const row of plan.rows) {
    const { year, groupName, gender, value } = row
    const key = { indicatorId: row.indicatorId ?? indicatorFor(context, row), year, groupName, gender }
    writeValue(context, key, { value, source: koladaSource, fetchedOn: context.today })
  }
  fillInFacts(context, plan)
  forgetPlan(context.db)
  return {
    added: plan.rows.filter(({ state }) => state === 'new').length,
    changed: plan.rows.filter(({ state }) => state === 'changed').length,
  }
}

/** A nyckeltal that only the file knows is made with its first value. */
function indicatorFor(context: Context, { indicator: name, koladaId }: PlannedValue): string {
  const known = indicatorRepo(context.db).byName(name)
  if (known !== undefined) return known.id
  return recordedTable(context, 'indicator').insert({ name, koladaId }).id
}

/** What Kolada tells of a nyckeltal fills in what nobody has written, and says when it has ended. */
function fillInFacts(context: Context, { kpis }: KoladaPlan): void {
  const table = recordedTable(context, 'indicator')
  for (const { id, title, description } of kpis) {
    const indicator = indicatorRepo(context.db).byKoladaId(id)
    if (indicator === undefined) continue
    table.update(indicator.id, null, {
      description: indicator.description ?? description,
      endedYear: indicator.endedYear ?? endedYearOf(title),
    })
  }
}
