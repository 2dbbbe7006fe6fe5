import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { fieldError, linkedRecord } from '../../register/save-record'
import { roundRepo } from './round-repo'

export const followUpRounds: Handler<'collect.followUpRounds'> = ({ db }, { includeArchived }) => ({
  rows: roundRepo(db).list(includeArchived),
  archived: roundRepo(db).archived(),
})

/** Makes an omgång (`id` null) or changes one that is open. */
export const saveFollowUpRound: Handler<'collect.saveFollowUpRound'> = (context, { id, version, draft }) => {
  const rounds = roundRepo(context.db)
  const table = recordedTable(context, 'followUpRound')
  if (draft.toDay < draft.fromDay) throw fieldError({ toDay: 'Till ligger före Från. Rätta ett av datumen.' })
  if (rounds.sameTitle(draft.title, id) !== undefined) {
    throw fieldError({ title: `En omgång heter redan ”${draft.title}”. Välj ett annat namn.` })
  }
  for (const insats of draft.serviceTypeIds) linkedRecord(context, 'serviceType', 'serviceTypeIds', insats, insats)
  const fields = {
    ...draft,
    districts: listOf(draft.districts),
    serviceTypeIds: listOf(draft.serviceTypeIds),
    pilot: Number(draft.pilot),
  }
  if (id === null) return rounds.toRound(table.insert({ ...fields, judgement: null, closedOn: null, archivedAt: null }))
  refuseClosed(table.byId(id).closedOn)
  return rounds.toRound(table.update(id, version, fields))
}

const listOf = (words: readonly string[]): string | null => (words.length === 0 ? null : JSON.stringify(words))

function refuseClosed(closedOn: string | null): void {
  if (closedOn === null) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: 'Omgången är avslutad. Öppna den igen för att ändra den. Inget har sparats.',
  })
}

/** A pilot is closed with what it showed: that is why it was run. */
export const closeFollowUpRound: Handler<'collect.closeFollowUpRound'> = (context, { id, version, judgement }) => {
  const table = recordedTable(context, 'followUpRound')
  const round = table.byId(id)
  refuseClosed(round.closedOn)
  if (round.pilot === 1 && (judgement ?? '') === '') {
    throw fieldError({ judgement: 'En pilot avslutas med ett omdöme. Skriv vad den visade.' })
  }
  return roundRepo(context.db).toRound(table.update(id, version, { judgement, closedOn: context.today }))
}

export const reopenFollowUpRound: Handler<'collect.reopenFollowUpRound'> = (context, { id, version }) =>
  roundRepo(context.db).toRound(recordedTable(context, 'followUpRound').update(id, version, { closedOn: null }))

export const archiveFollowUpRound: Handler<'collect.archiveFollowUpRound'> = (context, { id, version, archived }) => {
  const archivedAt = archived ? context.now().toISOString() : null
  recordedTable(context, 'followUpRound').update(id, version, { archivedAt })
  return null
}
