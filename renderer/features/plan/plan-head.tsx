import { useLocation } from 'wouter'
import type { PlanView } from '../../../shared/contracts/plan'
import { formatCount } from '../../../shared/text/format'
import { sentenceOf, useCommand } from '../../lib/queries'
import {
  Button,
  ButtonLink,
  MenuButton,
  type MenuChoice,
  Notice,
  PageHead,
  StateChip,
  ToneChip,
  WaitingButton,
} from '../../ui'
import { letterPath, planDocumentPath, planPath } from './plan-paths'
import { stateWords } from './plan-words'
import type { PlanDoing } from './use-plan-doing'

interface PlanHeadProps {
  view: PlanView
  begin: (doing: PlanDoing) => void
  onDifference: () => void
  onExport: () => void
}

/** The plan's name, where it stands, and what can be done with it as a whole. */
export function PlanHead({ view, begin, onDifference, onExport }: PlanHeadProps) {
  const { plan, rows, committeeName, canDecide, canChange, versions } = view
  const [, go] = useLocation()
  const revise = useCommand('plan.revise')
  const draft = plan.status === 'draft'

  // A draft needs the room for its decision; the documents are then found under Mer.
  const waits = draft && !canDecide.ok
  const more: MenuChoice[] = [
    ...(draft
      ? [
          {
            label: 'Skapa uppföljningsplan i Word',
            icon: 'document' as const,
            onClick: () => go(planDocumentPath(plan.year)),
          },
        ]
      : []),
    { label: 'Skapa tjänsteskrivelse', icon: 'document', onClick: () => go(letterPath(plan.year)) },
    ...(plan.previousId === null ? [] : [{ label: 'Visa skillnad', icon: 'eye' as const, onClick: onDifference }]),
    { label: 'Exportera till Excel', icon: 'table', onClick: onExport },
    { label: 'Historik', icon: 'history', onClick: () => begin({ what: 'history' }) },
    ...(versions.length < 2
      ? []
      : versions
          .filter(({ id }) => id !== plan.id)
          .map((version) => ({
            label: `Öppna version ${version.revision}${version.status === 'draft' ? ', utkast' : ''}`,
            icon: 'document' as const,
            onClick: () => go(planPath(version.id)),
          }))),
  ]
  return (
    <>
      <PageHead
        title={`Uppföljningsplan ${plan.year}`}
        chip={
          plan.status === 'superseded' ? (
            <ToneChip>{stateWords(view)}</ToneChip>
          ) : (
            <StateChip state={draft ? 'draft' : plan.revision > 1 ? 'revised' : 'decided'}>
              {stateWords(view)}
            </StateChip>
          )
        }
        meta={[committeeName, formatCount(rows.length, 'rad', 'rader')].filter(Boolean).join(', ')}
        actions={
          <>
            <MenuButton label="Mer" choices={more} />
            {canChange.ok && <Button onClick={() => begin({ what: 'propose' })}>Föreslå på nytt</Button>}
            {!draft && (
              <ButtonLink icon="document" href={planDocumentPath(plan.year)}>
                Skapa dokument
              </ButtonLink>
            )}
            {view.canSend.ok && <Button onClick={() => begin({ what: 'send' })}>Skicka för godkännande</Button>}
            {draft && plan.sentOn !== null && (
              <Button onClick={() => begin({ what: 'return' })}>Skicka tillbaka</Button>
            )}
            {draft && canDecide.ok && (
              <Button look="primary" onClick={() => begin({ what: 'decide' })}>
                Fastställ
              </Button>
            )}
            {waits && (
              <WaitingButton reason={`Kan inte fastställas: ${canDecide.reasons.join(' ')}`}>Fastställ</WaitingButton>
            )}
            {plan.status === 'decided' && !versions.some(({ status }) => status === 'draft') && (
              <Button
                busy={revise.isPending}
                onClick={() => revise.mutate({ planId: plan.id }, { onSuccess: ({ id }) => go(planPath(id)) })}
              >
                Ny version
              </Button>
            )}
          </>
        }
      />
      {revise.error && <Notice kind="error" title={sentenceOf(revise.error)} />}
    </>
  )
}
