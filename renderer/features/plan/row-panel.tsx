import { useState } from 'react'
import { Link } from 'wouter'
import type { PlannedFollowUp } from '../../../shared/contracts/plan'
import { formatNumber } from '../../../shared/text/format'
import { Button, SidePanel } from '../../ui'
import { FactorList } from './factor-list'
import { capital, partyWords } from './plan-words'
import { RemoveRowDialog } from './remove-row-dialog'
import classes from './plan.module.css'

interface RowPanelProps {
  row: PlannedFollowUp
  /** A draft: the row can be changed and struck out. */
  editable: boolean
  onEdit: () => void
  onClose: () => void
}

/** Why the row is in the plan, factor by factor, and the way to change it. */
export function RowPanel({ row, editable, onEdit, onClose }: RowPanelProps) {
  const [removing, setRemoving] = useState(false)
  return (
    <SidePanel
      title="Varför den här utföraren?"
      onClose={onClose}
      foot={
        editable ? (
          <>
            <Button look="accent" icon="pencil" onClick={onEdit}>
              Ändra med skäl
            </Button>
            <Button look="link" onClick={() => setRemoving(true)}>
              Ta bort
            </Button>
          </>
        ) : undefined
      }
    >
      <FactorList
        title={row.providerName}
        detail={partyWords(row)}
        score={row.score}
        place={row.rank === null ? null : `plats ${formatNumber(row.rank)}`}
        factors={row.factors ?? []}
        reasons={reasonsOf(row)}
      />
      <p className={classes.detail}>{howWords(row)}</p>
      {row.reviewId !== null && (
        <p>
          <Link href={`/samla-in/granskningar/${row.reviewId}`}>Öppna granskningen</Link>
        </p>
      )}
      <p>
        <Link href={`/register/utforare/${row.providerId}`}>Öppna utföraren</Link>
      </p>
      {removing && <RemoveRowDialog row={row} onClose={() => setRemoving(false)} onRemoved={onClose} />}
    </SidePanel>
  )
}

/** 'Platsbesök, vart tredje år. Inriktning: Bemanning.': what is decided about how, and nothing of what is not. */
function howWords({ method, regularity, focus }: PlannedFollowUp): string {
  const how = [method, regularity].filter((words) => words !== null).map(lowerFirst)
  return [
    how.length === 0 ? null : `${capital(how.join(', '))}.`,
    focus === null ? null : `Inriktning: ${focus.replace(/\.$/, '')}.`,
  ]
    .filter((words) => words !== null)
    .join(' ')
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1)

/** A proposed row's reasons are its heaviest factors, which stand beneath with their points. */
function reasonsOf({ origin, reasons, changeReason }: PlannedFollowUp): string[] {
  const grounds = origin === 'proposed' ? [] : reasons
  return changeReason === null ? grounds : [...grounds, `Ändrad med skäl: ${changeReason}`]
}
