import { useLocation } from 'wouter'
import type { MultiYearView } from '../../../shared/contracts/multi-year'
import { formatCount } from '../../../shared/text/format'
import { sentenceOf, useCommand } from '../../lib/queries'
import {
  Button,
  ButtonLink,
  confirmDialog,
  MenuButton,
  type MenuChoice,
  Notice,
  PageHead,
  StateChip,
  ToneChip,
  WaitingButton,
} from '../../ui'
import { documentPath, multiYearPath, versionPath } from './paths'
import { expectedInAll, stateWords, titleOf } from './words'

/** What stands over the plan: one thing at a time. */
export type MultiYearDoing = 'nothing' | 'decide' | 'difference' | 'history' | 'comment'

interface MultiYearHeadProps {
  view: MultiYearView
  begin: (doing: MultiYearDoing) => void
  onExport: () => void
}

/** The plan's name, where it stands, and what can be done with it as a whole. */
export function MultiYearHead({ view, begin, onExport }: MultiYearHeadProps) {
  const { plan, rows, committeeName, canDecide, versions } = view
  const [, go] = useLocation()
  const revise = useCommand('plan.reviseMultiYear')
  const remove = useCommand('plan.removeMultiYearDraft')
  const draft = plan.status === 'draft'
  const planned = rows.filter(({ entries }) => entries.length > 0).length

  const removeDraft = async (): Promise<void> => {
    const sure = await confirmDialog({
      title: `Ta bort utkastet till ${titleOf(plan.firstYear).toLocaleLowerCase('sv')}?`,
      body: `${formatCount(planned, 'insats', 'insatser')} med ${formatCount(expectedInAll(view), 'uppföljning', 'uppföljningar')} försvinner. Det som är fastställt står kvar.`,
      confirm: 'Ta bort utkastet',
      danger: true,
    })
    if (sure) remove.mutate({ planId: plan.id, version: plan.version }, { onSuccess: () => go(multiYearPath) })
  }

  const more: MenuChoice[] = [
    ...(plan.previousId === null
      ? []
      : [{ label: 'Visa skillnad', icon: 'eye' as const, onClick: () => begin('difference') }]),
    ...(draft ? [{ label: 'Skriv kommentar', icon: 'pencil' as const, onClick: () => begin('comment') }] : []),
    { label: 'Exportera till Excel', icon: 'table', onClick: onExport },
    { label: 'Historik', icon: 'history', onClick: () => begin('history') },
    ...versions
      .filter(({ id }) => id !== plan.id)
      .map((version) => ({
        label: `Öppna version ${version.revision}${version.status === 'draft' ? ', utkast' : ''}`,
        icon: 'document' as const,
        onClick: () => go(versionPath(version.id)),
      })),
    ...(draft ? [{ label: 'Ta bort utkastet', icon: 'trash' as const, onClick: () => void removeDraft() }] : []),
  ]
  const error = revise.error ?? remove.error
  return (
    <>
      <PageHead
        title={titleOf(plan.firstYear)}
        chip={
          plan.status === 'superseded' ? (
            <ToneChip>{stateWords(view)}</ToneChip>
          ) : (
            <StateChip state={draft ? 'draft' : plan.revision > 1 ? 'revised' : 'decided'}>
              {stateWords(view)}
            </StateChip>
          )
        }
        meta={committeeName ?? 'Alla nämnder'}
        below={plan.comment ?? undefined}
        actions={
          <>
            <MenuButton label="Mer" choices={more} />
            <ButtonLink icon="document" href={documentPath(plan.firstYear)}>
              Skapa dokument
            </ButtonLink>
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
                onClick={() => revise.mutate({ planId: plan.id }, { onSuccess: ({ id }) => go(versionPath(id)) })}
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
