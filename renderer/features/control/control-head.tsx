import { useLocation } from 'wouter'
import type { ControlPlanView } from '../../../shared/contracts/control'
import { formatCount } from '../../../shared/text/format'
import { sentenceOf, useCommand } from '../../lib/queries'
import {
  Button,
  confirmDialog,
  MenuButton,
  type MenuChoice,
  Notice,
  PageHead,
  StateChip,
  ToneChip,
  WaitingButton,
} from '../../ui'
import { writePath } from '../report/kinds'
import { controlPath, controlState, currentControlPath } from './control-paths'
import type { ControlDoing } from './use-control-doing'

interface ControlHeadProps {
  view: ControlPlanView
  begin: (what: ControlDoing['what']) => void
  onExport: () => void
}

/** The plan's name, where it stands, and what can be done with it as a whole. */
export function ControlHead({ view, begin, onExport }: ControlHeadProps) {
  const { plan, activities, committeeName, canDecide, versions } = view
  const [, go] = useLocation()
  const revise = useCommand('plan.reviseControlPlan')
  const remove = useCommand('plan.removeControlDraft')
  const draft = plan.status === 'draft'
  const error = revise.error ?? remove.error

  const throwAway = async (): Promise<void> => {
    const sure = await confirmDialog({
      title: 'Ta bort utkastet?',
      body: `Utkastet tas bort med ${formatCount(activities.length, 'kontrollmoment', 'kontrollmoment')}. En fastställd version av samma år står kvar.`,
      confirm: 'Ta bort',
      danger: true,
    })
    if (sure) remove.mutate({ planId: plan.id, version: plan.version }, { onSuccess: () => go(currentControlPath) })
  }
  const write = (kind: 'internkontrollplan' | 'internkontroll-uppfoljning') => () =>
    go(writePath({ kind, year: plan.year }))
  const more: MenuChoice[] = [
    { label: 'Skapa internkontrollplan i Word', icon: 'document', onClick: write('internkontrollplan') },
    { label: 'Skapa uppföljning i Word', icon: 'document', onClick: write('internkontroll-uppfoljning') },
    { label: 'Exportera till Excel', icon: 'table', onClick: onExport },
    ...(plan.previousId === null
      ? []
      : [{ label: 'Visa skillnad', icon: 'eye' as const, onClick: () => begin('difference') }]),
    { label: 'Historik', icon: 'history', onClick: () => begin('history') },
    ...versions
      .filter(({ id }) => id !== plan.id)
      .map((version) => ({
        label: `Öppna version ${version.revision}${version.status === 'draft' ? ', utkast' : ''}`,
        icon: 'document' as const,
        onClick: () => go(controlPath(version.id)),
      })),
    ...(draft ? [{ label: 'Ta bort utkastet', icon: 'trash' as const, onClick: () => void throwAway() }] : []),
  ]
  return (
    <>
      <PageHead
        title={`Internkontroll ${plan.year}`}
        chip={
          plan.status === 'superseded' ? (
            <ToneChip>{controlState(view)}</ToneChip>
          ) : (
            <StateChip state={draft ? 'draft' : plan.revision > 1 ? 'revised' : 'decided'}>
              {controlState(view)}
            </StateChip>
          )
        }
        meta={committeeName ?? 'Alla nämnder'}
        actions={
          <>
            <MenuButton label="Mer" choices={more} />
            {draft && canDecide.ok && (
              <Button look="primary" onClick={() => begin('decide')}>
                Fastställ
              </Button>
            )}
            {draft && !canDecide.ok && (
              <WaitingButton reason={`Kan inte fastställas: ${canDecide.reasons.join(' ')}`}>Fastställ</WaitingButton>
            )}
            {plan.status === 'decided' && !versions.some(({ status }) => status === 'draft') && (
              <Button
                busy={revise.isPending}
                onClick={() => revise.mutate({ planId: plan.id }, { onSuccess: ({ id }) => go(controlPath(id)) })}
              >
                Ny version
              </Button>
            )}
          </>
        }
      />
      {error && <Notice kind="error" title={sentenceOf(error)} />}
    </>
  )
}
