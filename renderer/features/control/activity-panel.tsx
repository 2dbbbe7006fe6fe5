import { Link } from 'wouter'
import type { ControlActivity } from '../../../shared/contracts/control'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, confirmDialog, Facts, MenuButton, Notice, Row, SidePanel } from '../../ui'
import { RecordHistory } from '../register/record-history'
import { RiskValue } from './control-columns'
import classes from './control.module.css'
import type { ControlDoing } from './use-control-doing'

interface ActivityPanelProps {
  activity: ControlActivity
  editable: boolean
  begin: (what: ControlDoing['what']) => void
  onClose: () => void
}

/** One kontrollmoment with the risk behind it. */
export function ActivityPanel({ activity, editable, begin, onClose }: ActivityPanelProps) {
  const remove = useCommand('plan.removeControlActivity')
  const { risk } = activity
  const takeOut = async (): Promise<void> => {
    const sure = await confirmDialog({
      title: 'Ta bort kontrollmomentet?',
      body: `”${activity.title}” tas bort ur utkastet. Risken finns kvar i sin portfölj.`,
      confirm: 'Ta bort',
      danger: true,
    })
    if (sure) remove.mutate({ id: activity.id, version: activity.version }, { onSuccess: onClose })
  }
  return (
    <SidePanel
      title="Kontrollmoment"
      wide
      onClose={onClose}
      foot={
        editable && (
          <>
            <MenuButton
              label="Mer"
              choices={[
                { label: 'Nytt kontrollmoment för samma risk', icon: 'plus', onClick: () => begin('new') },
                { label: 'Ta bort', icon: 'trash', onClick: () => void takeOut() },
              ]}
            />
            <Row>
              <Button icon="pencil" onClick={() => begin('edit')}>
                Ändra
              </Button>
            </Row>
          </>
        )
      }
    >
      {remove.error && <Notice kind="error" title={sentenceOf(remove.error)} />}
      <p className={classes.name}>{activity.title}</p>
      <Facts
        as="rows"
        facts={[
          { label: 'Metod', value: activity.method },
          { label: 'Frekvens', value: activity.frequency },
          { label: 'Ansvarig', value: activity.responsible },
          { label: 'Rapporteras till', value: activity.reportsTo },
        ]}
      />
      <p className={classes.part}>Risken</p>
      <p className={classes.words}>
        {risk.event} <RiskValue risk={risk} />
      </p>
      <Facts
        as="rows"
        facts={[
          { label: 'Process', value: risk.process },
          { label: 'Orsak', value: risk.cause },
          { label: 'Sannolikhet', value: String(risk.likelihood) },
          { label: 'Konsekvens', value: String(risk.consequence) },
          { label: 'Hantering', value: risk.treatment },
        ]}
      />
      <p className={classes.words}>
        <Link href={`/analysera/riskanalyser/${risk.analysisId}`}>{risk.analysisTitle}</Link>
        {risk.analysisStatus === 'draft' && ', utkast'}
        {risk.analysisStatus === 'superseded' && ', ersatt av en nyare version'}
      </p>
      <p className={classes.part}>Ändringar</p>
      <RecordHistory recordType="controlActivity" recordId={activity.id} />
    </SidePanel>
  )
}
