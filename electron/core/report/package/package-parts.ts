import type { Output } from '../../../../shared/contracts'
import type { PackageDocument } from '../../../../shared/contracts/publish'
import { itemRepo } from '../../act/committee-year/item-repo'
import { swedishDate } from '../../clock'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { documentRepo } from '../document-repo'
import { packageRepo } from './package-repo'

const NOT_KEPT = 'Filen sparades inte när dokumentet skrevs. Skriv dokumentet igen för att ta med det.'

function toPart(context: Context, id: string): PackageDocument {
  const { document } = documentRepo(context.db).byId(id)
  const repo = packageRepo(context.db)
  const isKept = repo.isKept(document.sha256)
  return {
    id,
    title: document.title,
    kind: document.kind,
    registryNumber: document.registryNumber,
    committeeName: document.committeeName,
    createdAt: document.createdAt,
    byteLength: document.byteLength,
    canPack: isKept ? { ok: true, reasons: [] } : { ok: false, reasons: [NOT_KEPT] },
    evidence:
      document.reviewId === null
        ? []
        : repo.evidenceOf(document.reviewId).map(({ id: evidenceId, fileName, byteLength }) => ({
            id: evidenceId,
            fileName,
            byteLength,
          })),
  }
}

/** A meeting's name in the package's: 'Socialnämnden 2026-12-09'. */
function meetingTitle(context: Context, meetingId: string): string {
  const { committeeId, heldOn } = recordedTable(context, 'committeeMeeting').byId(meetingId)
  return `${recordedTable(context, 'committee').byId(committeeId).name} ${heldOn}`
}

/** What may go into a package: named documents, or everything that has been written for a meeting, in the order of its items. */
export const packageParts: Handler<'report.packageParts'> = (
  context,
  { documentIds, meetingId },
): Output<'report.packageParts'> => {
  const named = documentIds.map((id) => toPart(context, id))
  if (meetingId === null) {
    return { title: `Handlingar ${swedishDate(context.now())}`, documents: named, unwritten: [] }
  }
  const items = itemRepo(context.db).ofMeetings([meetingId])
  const ids = new Set(items.flatMap(({ documentId }) => documentId ?? []))
  for (const id of documentIds) ids.delete(id)
  return {
    title: meetingTitle(context, meetingId),
    documents: [...[...ids].map((id) => toPart(context, id)), ...named],
    unwritten: items.flatMap(({ documentId, documentKind, title }) =>
      documentId === null && documentKind !== null ? [title] : [],
    ),
  }
}
