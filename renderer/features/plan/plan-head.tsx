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
import { documentPath, planPath } from './plan-paths'
import { stateWords } from './plan-words'
import type { PlanDoing } from './use-plan-doing'

interface PlanHeadProps {
  view: PlanView
  begin: (doing: PlanDoing) => void
  onExport: () => void
}

/** The plan's name, where it stands, and what can be done with it as a whole. */
export function PlanHead({ view, begin, onExport }: PlanHeadProps) {
  const { plan, rows, committeeName, canDecide, versions } = view
  const [, go] = useLocation()
  const revise = useCommand('plan.revise')
  const draft = plan.status === 'draft'

  // The reason needs the room of a button; the document is then found under Mer.
  const waits = draft && !canDecide.ok
  const more: MenuChoice[] = [
    ...(waits
      ? [{ label: 'Skapa dokument', icon: 'document' as const, onClick: () => go(documentPath(plan.year)) }]
      : []),
    ...(plan.previousId === null
      ? []
      : [{ label: 'Visa skillnad', icon: 'eye' as const, onClick: () => begin({ what: 'difference' }) }]),
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
            {draft && <Button onClick={() => begin({ what: 'propose' })}>Föreslå på nytt</Button>}
            {!waits && (
              <ButtonLink icon="document" href={documentPath(plan.year)}>
                Skapa dokument
              </ButtonLink>
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
