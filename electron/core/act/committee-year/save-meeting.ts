import { meetingErrors, reasonNotToCancel, reasonNotToRemove } from '../../../../shared/domain/committee-year/meeting'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { linkedRecord, refuseFields } from '../../register/save-record'
import { meetingRepo } from './meeting-repo'

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })

/** The year's days at once. One that was taken away comes back; one that is there is left as it stands. */
export const addMeetings: Handler<'act.addMeetings'> = (context, { committeeId, days }) => {
  linkedRecord(context, 'committee', 'committeeId', committeeId, null)
  const table = recordedTable(context, 'committeeMeeting')
  let added = 0
  for (const { heldOn, submitOn } of days) {
    const wrong = meetingErrors({ heldOn, submitOn }).submitOn
    if (wrong !== undefined) throw broken(`${heldOn}: ${wrong} Inget har sparats.`)
    const known = meetingRepo(context.db).onDay(committeeId, heldOn)
    if (known !== undefined && known.archivedAt === null) continue
    added += 1
    if (known === undefined) table.insert({ committeeId, heldOn, submitOn })
    else table.update(known.id, null, { archivedAt: null, cancelledOn: null, submitOn })
  }
  return { added, known: days.length - added }
}

/** Another day, another last day for documents, a note. A day on which decisions were taken stays. */
export const saveMeeting: Handler<'act.saveMeeting'> = (context, { id, version, draft }) => {
  const table = recordedTable(context, 'committeeMeeting')
  const before = table.byId(id)
  const { committeeId, heldOn } = draft
  const moved = heldOn !== before.heldOn || committeeId !== before.committeeId
  if (moved && meetingRepo(context.db).counts(id).decisions > 0) {
    throw broken('Beslut är registrerade på sammanträdet. Dess nämnd och dag kan inte ändras. Inget har sparats.')
  }
  linkedRecord(context, 'committee', 'committeeId', committeeId, before.committeeId)
  refuseFields(meetingErrors(draft))
  const twin = meetingRepo(context.db).onDay(committeeId, heldOn)
  if (twin !== undefined && twin.id !== id) {
    refuseFields({
      heldOn:
        twin.archivedAt === null
          ? `Nämnden har redan ett sammanträde ${heldOn}.`
          : `Ett borttaget sammanträde ${heldOn} finns kvar. Lägg in dagen på nytt i stället.`,
    })
  }
  return { id: table.update(id, version, draft).id }
}

/** A cancelled meeting stays in the year with its items until they are moved. */
export const cancelMeeting: Handler<'act.cancelMeeting'> = (context, { id, version, cancelledOn, note }) => {
  const table = recordedTable(context, 'committeeMeeting')
  table.byId(id)
  if (cancelledOn !== null) {
    const reason = reasonNotToCancel(meetingRepo(context.db).counts(id).decisions, cancelledOn, context.today)
    if (reason !== null) throw broken(`${reason} Inget har sparats.`)
  }
  table.update(id, version, { cancelledOn, note })
  return null
}

/** A day entered by mistake. */
export const removeMeeting: Handler<'act.removeMeeting'> = (context, { id, version }) => {
  const { items, decisions } = meetingRepo(context.db).counts(id)
  const reason = reasonNotToRemove(items, decisions)
  if (reason !== null) throw broken(`${reason} Inget har tagits bort.`)
  recordedTable(context, 'committeeMeeting').update(id, version, { archivedAt: context.now().toISOString() })
  return null
}
