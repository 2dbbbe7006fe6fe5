import type { PlanView } from '../../../shared/contracts/plan'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Notice } from '../../ui'

/** Where the plan is on its way to a decision: with the gruppchef, or back with what needs to change. */
export function PlanState({ view: { plan } }: { view: PlanView }) {
  const recall = useCommand('plan.recall')
  if (plan.status !== 'draft') return null
  if (plan.sentOn !== null) {
    const by = plan.sentBy === null ? '' : ` av ${plan.sentBy}`
    return (
      <>
        <Notice
          title={`Skickad för godkännande ${plan.sentOn}${by}.`}
          action={
            <Button
              look="quiet"
              inRow
              icon="undo"
              busy={recall.isPending}
              onClick={() => recall.mutate({ planId: plan.id, version: plan.version })}
            >
              Ta tillbaka
            </Button>
          }
        >
          Planen är låst medan gruppchefen läser den.
        </Notice>
        <CommandError error={recall.error} />
      </>
    )
  }
  if (plan.returnedReason === null) return null
  return (
    <Notice kind="warning" title="Planen kom tillbaka från godkännande:">
      {plan.returnedReason}
    </Notice>
  )
}
