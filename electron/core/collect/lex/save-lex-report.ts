import { isBlank } from '../../../../shared/domain/blank'
import { yearOf } from '../../../../shared/domain/iso-date'
import { lexDateErrors } from '../../../../shared/domain/lex/dates'
import { nextNumber } from '../../../../shared/domain/lex/number'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { emptyToNull } from '../empty-to-null'
import { refuseParty } from './party'
import { descriptionFields, lexRepo, type StoredLex, toCase } from './lex-repo'
import { tableOf } from './lex-sql'

const blankCase = {
  immediateMeasures: null,
  investigator: null,
  investigationStartedOn: null,
  investigationDoneOn: null,
  investigation: null,
  assessment: null,
  reportedToIvo: null,
  ivoReportedOn: null,
  ivoDecisionOn: null,
  ivoDecision: null,
  measure: null,
  measureResponsible: null,
  measureDueOn: null,
  measureDoneOn: null,
  closedOn: null,
}

/** Registers a report (`id` null) or changes what it says. */
export const saveLexReport: Handler<'collect.saveLexReport'> = (context, { kind, id, version, draft }) => {
  const table = recordedTable(context, tableOf[kind])
  const before = id === null ? undefined : (table.byId(id) as StoredLex)
  if (before !== undefined) refuseUnchangeable(before)
  const { description, ...fields } = emptyToNull(draft)
  refuseFields(lexDateErrors({ ...blankCase, ...before, ...fields }, context.today))
  const unit = refuseParty(context, fields, before)
  const number = numberOf(context, kind, id, isBlank(fields.number) ? (before?.number ?? null) : fields.number, draft)
  const written = {
    ...fields,
    number,
    providerId: fields.providerId ?? unit?.providerId ?? null,
    ...descriptionFields(kind, description),
  }
  const row = id === null ? table.insert(written as never) : table.update(id, version, written as never)
  return toCase(kind, row as StoredLex)
}

/** @throws AppError RULE_BROKEN */
export function refuseUnchangeable({ number, archivedAt, closedOn }: StoredLex): void {
  if (archivedAt !== null) throw broken(`${number} är arkiverat och kan inte ändras. Hämta tillbaka det först.`)
  if (closedOn !== null) throw broken(`${number} är avslutat. Öppna det igen om något ska ändras.`)
}

function numberOf(
  { db }: Context,
  kind: 'lexSarah' | 'lexMaria',
  id: string | null,
  wanted: string | null,
  { reportedOn }: { reportedOn: string },
): string {
  const repo = lexRepo(db, kind)
  if (wanted === null) return nextNumber(repo.numbers(), kind === 'lexSarah' ? 'LS' : 'LM', yearOf(reportedOn))
  const same = repo.sameNumber(wanted, id)
  if (same !== undefined) {
    const archived = same.archivedAt === null ? '' : ', men ärendet är arkiverat. Hämta tillbaka det i stället'
    refuseFields({ number: `${same.number} finns redan${archived}.` })
  }
  return wanted
}

const broken = (sentence: string): AppError =>
  new AppError({ code: 'RULE_BROKEN', userMessage: `${sentence} Inget har sparats.` })
