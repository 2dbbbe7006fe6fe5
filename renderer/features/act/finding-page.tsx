import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { recipientWords } from '../../../shared/text/action-plan-words'
import { findingStageNames } from '../../../shared/text/act-names'
import { CommandError } from '../../lib/command-error'
import { ask, useCommand } from '../../lib/queries'
import {
  Button,
  ButtonLink,
  Card,
  confirmDialog,
  MenuButton,
  type MenuChoice,
  Notice,
  Page,
  PageHead,
  SkeletonRows,
  ToneChip,
  WithPanel,
} from '../../ui'
import { capital, FindingChip } from '../collect/review-words'
import { RecordHistory } from '../register/record-history'
import classes from './act.module.css'
import { CourseCard } from './course-card'
import { FindingAside } from './finding-aside'
import { ReopenForm } from './reopen-form'
import { RoundsCard } from './rounds-card'

/** One brist: what it is, where it comes from, and its course from asked to effect. */
export default function FindingPage() {
  const { id } = useParams<{ id: string }>()
  const [, go] = useLocation()
  const [shown, setShown] = useState<'reopen' | 'history' | null>(null)
  const { data: view, error } = useQuery(ask('act.finding', { id }))
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const undo = useCommand('act.undoPlanStep')

  if (error) {
    return (
      <Page>
        <PageHead title="Bristen går inte att visa" />
        <Notice kind="error" title={error.data.userMessage} />
      </Page>
    )
  }
  if (view === undefined || frame === undefined) return <SkeletonRows count={8} />
  const { finding, rounds, stage, unitName } = view
  const latest = rounds.at(-1)
  const canReopen = finding.doneOn !== null || finding.verifiedBy !== null

  const takeBack = async () => {
    if (latest === undefined) return
    const sure = await confirmDialog({
      title: 'Ångra senaste steget i åtgärdsplanen?',
      body: 'Det som stod där tas bort ur omgången men finns kvar i historiken. Bristens frist ändras inte.',
      confirm: 'Ångra steget',
    })
    if (sure) undo.mutate({ id: latest.id, version: latest.version })
  }
  const choices: MenuChoice[] = [
    { label: 'Alla åtgärdsplaner', icon: 'table', onClick: () => go('/atgarda/atgardsplaner') },
    ...(latest !== undefined && finding.doneOn === null
      ? [{ label: 'Ångra senaste steget i planen', icon: 'undo' as const, onClick: () => void takeBack() }]
      : []),
    ...(canReopen ? [{ label: 'Öppna igen', icon: 'redo' as const, onClick: () => setShown('reopen') }] : []),
    {
      label: shown === 'history' ? 'Dölj historiken' : 'Visa historiken',
      icon: 'history',
      onClick: () => setShown(shown === 'history' ? null : 'history'),
    },
  ]

  return (
    <Page fill>
      <PageHead
        kind="Brist"
        title={finding.area}
        chip={
          <>
            <ToneChip tone={stage === 'ended' ? 'low' : 'accent'}>{capital(findingStageNames[stage])}</ToneChip>
            {finding.dueLabel !== null && <FindingChip finding={finding} />}
            {finding.archivedAt !== null && <ToneChip icon="archive">Arkiverad</ToneChip>}
          </>
        }
        below={[finding.providerName, unitName === finding.providerName ? null : unitName, finding.serviceTypeName]
          .filter((part) => part !== null)
          .join(', ')}
        actions={
          <>
            <ButtonLink href={`/atgarda/brister/${id}/trad`} icon="link">
              Tråden
            </ButtonLink>
            <MenuButton label="Mer" choices={choices} />
          </>
        }
      />
      <CommandError error={undo.error} />
      {(finding.effect === 'no' || finding.effect === 'partly') && shown !== 'reopen' && (
        <Notice
          kind="warning"
          title={
            finding.effect === 'no' ? 'Åtgärden hade inte önskad effekt.' : 'Åtgärden hade bara delvis önskad effekt.'
          }
          action={<Button onClick={() => setShown('reopen')}>Öppna igen</Button>}
        >
          {`Öppna bristen igen om den finns kvar: ${recipientWords(view.inHouse).inside} svarar då med en ny åtgärdsplan.`}
        </Notice>
      )}
      <WithPanel>
        <div className={classes.scroll}>
          {shown === 'reopen' && (
            <ReopenForm key={finding.version} view={view} today={frame.today} onClose={() => setShown(null)} />
          )}
          <Card title="Bristen">
            <p className={classes.lead}>{finding.description}</p>
          </Card>
          <CourseCard key={id} view={view} today={frame.today} />
          <RoundsCard view={view} />
          {shown === 'history' && <RecordHistory recordType="finding" recordId={id} />}
        </div>
        <FindingAside view={view} />
      </WithPanel>
    </Page>
  )
}
