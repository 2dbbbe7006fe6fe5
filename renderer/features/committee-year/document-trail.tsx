import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { DocumentDispatch } from '../../../shared/contracts/committee-year'
import type { DocumentRecord } from '../../../shared/contracts/report'
import { audienceNames } from '../../../shared/text/act-names'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Card, confirmDialog, Icon, IconButton, MenuButton, type MenuChoice, Notice } from '../../ui'
import { capital } from '../register/form-values'
import { RegistryNumberDialog } from '../report/registry-number-dialog'
import { AddToMeetingDialog } from './add-to-meeting-dialog'
import { DecisionDialog } from './decision-dialog'
import { DecisionLine } from './decision-line'
import { SendDialog } from './send-dialog'
import classes from './document-trail.module.css'

/** What became of a document: to whom it went, at which meeting it is taken up, what the nämnd decided. */
export function DocumentTrail({ document }: { document: DocumentRecord }) {
  const { data, error } = useQuery(ask('report.documentTrail', { id: document.id }))
  const undo = useCommand('report.undoDispatch')
  const [doing, setDoing] = useState<'send' | 'decide' | 'add' | 'number' | null>(null)
  const close = () => setDoing(null)
  if (data === undefined) return error ? <Notice kind="error" title={sentenceOf(error)} /> : null
  const { dispatches, decisions, items, canDecide } = data
  const takeBack = async (dispatch: DocumentDispatch) => {
    const sure = await confirmDialog({
      title: 'Ångra utskicket?',
      body: `Registreringen till ${dispatch.recipient ?? audienceNames[dispatch.audience]} ${dispatch.sentOn} tas bort, och det som den bockade av i kommunikationen öppnas igen. Dokumentet påverkas inte.`,
      confirm: 'Ångra utskicket',
    })
    if (sure) undo.mutate({ id: dispatch.id, version: dispatch.version })
  }
  const choices: MenuChoice[] = [
    { label: 'Registrera utskick', icon: 'mail', onClick: () => setDoing('send') },
    ...(canDecide.ok
      ? [{ label: 'Registrera nämndens beslut', icon: 'check' as const, onClick: () => setDoing('decide') }]
      : []),
    { label: 'Lägg till ett sammanträde', icon: 'calendar', onClick: () => setDoing('add') },
    {
      label: document.registryNumber === null ? 'Ange diarienummer' : 'Ändra diarienummer',
      icon: 'pencil',
      onClick: () => setDoing('number'),
    },
  ]
  const nothing = dispatches.length + decisions.length + items.length === 0
  return (
    <Card
      title="Utskick och beslut"
      aside={<MenuButton look="quiet" icon="plus" label="Registrera" choices={choices} />}
    >
      <CommandError error={undo.error} />
      {nothing ? (
        <p className={classes.quiet}>
          Inte skickat och inte beslutat. Registrera när dokumentet har gått iväg, så bockas kommunikationen av.
        </p>
      ) : (
        <ul className={classes.lines}>
          {dispatches.map((dispatch) => (
            <li key={dispatch.id}>
              <Icon name="mail" size={15} />
              <span className={classes.words}>
                Skickat {dispatch.sentOn} till {dispatch.recipient ?? audienceNames[dispatch.audience]}{' '}
                <span className={classes.quiet}>
                  ({capital(audienceNames[dispatch.audience])}
                  {dispatch.how === null ? '' : `, ${dispatch.how}`})
                </span>
              </span>
              <IconButton
                icon="undo"
                label={`Ångra utskicket ${dispatch.sentOn}`}
                inRow
                onClick={() => void takeBack(dispatch)}
              />
            </li>
          ))}
          {items.map(({ id, title, meetingId, heldOn, committeeName, cancelled }) => (
            <li key={id}>
              <Icon name="calendar" size={15} />
              <span className={classes.words}>
                <Link href={`/atgarda/namndens-ar?ar=${heldOn.slice(0, 4)}&sammantrade=${meetingId}`}>
                  {committeeName} {heldOn}
                </Link>
                : {title}
                {cancelled && ' (inställt)'}
              </span>
            </li>
          ))}
        </ul>
      )}
      {decisions.map((decision) => (
        <DecisionLine key={decision.id} decision={decision} showsCommittee />
      ))}
      {doing === 'send' && <SendDialog documentId={document.id} onClose={close} />}
      {doing === 'decide' && <DecisionDialog documentId={document.id} onClose={close} />}
      {doing === 'number' && <RegistryNumberDialog document={document} onClose={close} />}
      {doing === 'add' && <AddToMeetingDialog document={document} meetings={data.meetings} onClose={close} />}
    </Card>
  )
}
