import type { VersionChoice } from '../../../../shared/contracts/checklist'
import type { ReviewKind } from '../../../../shared/contracts/values'
import { proposedChecklists } from '../../../../shared/domain/checklist/proposal'
import { reviewKindLongNames } from '../../../../shared/text/names'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import { checklistRepo } from '../checklist/checklist-repo'

/** The versions in force that a granskning may use: those that fit first, the one that fits best on top. */
export function versionChoices(db: Database, review: Tables['review']): VersionChoice[] {
  const rows = checklistRepo(db).rows(false)
  const proposed = proposedChecklists(rows, {
    kind: review.kind as ReviewKind,
    serviceTypeId: review.serviceTypeId,
  })
  const others = rows.filter((row) => !proposed.includes(row))
  return [...proposed, ...others].flatMap((row) => {
    if (row.decided === null) return []
    const { id, revision, decidedOn } = row.decided
    const because = [
      row.serviceTypeId === null ? null : row.serviceTypeName,
      row.reviewKind === null ? null : reviewKindLongNames[row.reviewKind],
    ].filter((part) => part !== null)
    const fitsAll = because.length === 0 ? 'passar alla slag av granskning' : `gäller ${because.join(' och ')}`
    return [
      {
        versionId: id,
        checklistId: row.id,
        name: row.name,
        revision,
        decidedOn,
        questions: row.questions,
        proposedBecause: proposed.includes(row) ? fitsAll : null,
      },
    ]
  })
}
