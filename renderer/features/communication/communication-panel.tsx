import { useState } from 'react'
import { Link } from 'wouter'
import type { CommunicationRow } from '../../../shared/contracts/communication'
import { audienceNames, communicationFrequencyNames, communicationResultNames } from '../../../shared/text/act-names'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Facts, SidePanel, Stack } from '../../ui'
import { capital } from '../register/form-values'
import { RecordHistory } from '../register/record-history'
import classes from './communication.module.css'
import { CommunicationChip } from './communication-words'
import { TickDialog } from './tick-dialog'

/** One cell beside the list: what is owed, or how it was told. */
export function CommunicationPanel({ row, onClose }: { row: CommunicationRow; onClose: () => void }) {
  const [ticking, setTicking] = useState(false)
  const untick = useCommand('act.untickCommunication')
  const { tick } = row
  return (
    <SidePanel
      title={row.title}
      wide
      onClose={onClose}
      foot={
        tick === null ? (
          <Button look="primary" icon="check" onClick={() => setTicking(true)}>
            Pricka av
          </Button>
        ) : (
          <Button
            icon="undo"
            busy={untick.isPending}
            onClick={() => untick.mutate({ id: tick.id, version: tick.version })}
          >
            Ångra
          </Button>
        )
      }
    >
      <Stack gap={4}>
        <CommandError error={untick.error} />
        <div>
          <CommunicationChip row={row} />
        </div>
        <Facts
          as="rows"
          facts={[
            {
              label: 'Resultat',
              value:
                row.path === null ? (
                  capital(communicationResultNames[row.result])
                ) : (
                  <Link href={row.path}>{row.title}</Link>
                ),
            },
            { label: row.recordType === 'year' ? 'Nämnd' : 'Utförare', value: row.who },
            ...(row.serviceTypeName === null ? [] : [{ label: 'Insats', value: row.serviceTypeName }]),
            { label: 'Till', value: capital(audienceNames[row.audience]) },
            { label: 'Så säger matrisen', value: row.how },
            { label: 'Hur ofta', value: capital(communicationFrequencyNames[row.frequency]) },
            { label: row.recordType === 'year' ? 'Räknas från' : 'Resultatet', value: row.resultOn },
            { label: 'Senast', value: row.dueOn ?? 'ingen frist' },
          ]}
        />
        {tick !== null && <TickFacts tick={tick} />}
        {tick !== null && <RecordHistory recordType="communication" recordId={tick.id} />}
      </Stack>
      {ticking && <TickDialog rows={[row]} onClose={() => setTicking(false)} />}
    </SidePanel>
  )
}

function TickFacts({ tick }: { tick: NonNullable<CommunicationRow['tick']> }) {
  const isDone = tick.status === 'done'
  return (
    <>
      <Facts
        as="rows"
        facts={[
          { label: isDone ? 'Meddelat' : 'Bestämt', value: tick.doneOn },
          isDone ? { label: 'Hur', value: tick.how } : { label: 'Skäl', value: tick.reason },
          { label: 'Av', value: tick.doneBy },
          ...(tick.documentId === null
            ? []
            : [
                {
                  label: 'Dokument',
                  value: <Link href={`/dokument/${tick.documentId}`}>{tick.documentTitle ?? 'Dokumentet'}</Link>,
                },
              ]),
          ...(tick.decisionWords === null ? [] : [{ label: 'Beslut', value: tick.decisionWords }]),
        ]}
      />
      {tick.byItself && (
        <p className={classes.quiet}>
          {tick.decisionId === null
            ? 'Prickades av när dokumentet skickades.'
            : 'Prickades av när beslutet registrerades.'}
        </p>
      )}
    </>
  )
}
