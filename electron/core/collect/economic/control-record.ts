import type { EconomicControlRecord, EconomicPartDraft } from '../../../../shared/contracts/economic'
import { economicRemarks } from '../../../../shared/domain/economic-control'
import { nextDue } from '../../../../shared/domain/economic/due'
import { proposedJudgement } from '../../../../shared/domain/economic/judgement'
import { flatColumns, partsOfColumns } from '../../../../shared/domain/economic/parts'
import type { ControlRow, PartRow } from './economic-repo'

/**
 * The parts as they hold: a stored one where the control's columns still say the same, else what the columns say. A workbook
 * read in later writes the columns alone, and then they are the newer.
 */
export function partsOf(control: ControlRow, stored: readonly PartRow[]): EconomicPartDraft[] {
  const fromColumns = partsOfColumns(control)
  const fromStored = partsOfColumns({ ...flatColumns(stored) })
  return fromColumns.map((read) => {
    const kept = stored.find(({ part }) => part === read.part)
    const said = fromStored.find(({ part }) => part === read.part)
    const agrees = said?.result === read.result && said.note === read.note
    if (kept === undefined || !agrees) return { ...read, source: null, checkedOn: null, checkedBy: null }
    const { part, result, note, source, checkedOn, checkedBy } = kept
    return { part, result, note, source, checkedOn, checkedBy }
  })
}

/** @param months between controls, as in the settings */
export function toRecord(control: ControlRow, stored: readonly PartRow[], months: number): EconomicControlRecord {
  const parts = partsOf(control, stored)
  const { id, version, createdAt, updatedAt, archivedAt, providerId, controlledOn, controlledBy, remark } = control
  const { judgement, judgementReason, authorityNote, nextDueOn } = control
  return {
    id,
    version,
    createdAt,
    updatedAt,
    archivedAt,
    providerId,
    controlledOn,
    controlledBy,
    parts,
    remark,
    judgement,
    judgementReason,
    authorityNote,
    nextDueOn,
    dueOn: nextDue(control, months),
    remarks: economicRemarks(control),
    proposed: proposedJudgement(parts, remark),
  }
}
