import { useState } from 'react'
import type { ClientInput } from '../../../shared/contracts'
import type { DelayedReceiver, DelayedReport } from '../../../shared/contracts/delayed-decision'
import { listInWords } from '../../../shared/domain/swedish'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { runJob } from '../../lib/client'
import { CommandError } from '../../lib/command-error'
import { download } from '../../lib/download'
import { useCommand } from '../../lib/queries'
import { Button, ButtonLink, Card, Columns, Notice, Row, Stack, StateChip } from '../../ui'
import { DateField } from '../../ui/forms'
import { useToday } from '../register/use-today'
import { useJob } from '../settings/use-job'
import classes from './delayed.module.css'

type Kind = ClientInput<'collect.delayedWorkbook'>['kind']

const receivers: readonly { receiver: DelayedReceiver; title: string; words: string; kind: Kind; file: string }[] = [
  {
    receiver: 'ivo',
    title: 'Inspektionen för vård och omsorg',
    words: 'Varje beslut med dag, insats och kortfattat skäl, varje kvartal till dess att det är verkställt.',
    kind: 'list',
    file: 'Hämta listan',
  },
  {
    receiver: 'auditors',
    title: 'Kommunens revisorer',
    words: 'Samma uppgifter som till IVO, samma kvartal.',
    kind: 'list',
    file: 'Hämta listan',
  },
  {
    receiver: 'council',
    title: 'Fullmäktige',
    words: 'Endast statistik: antal beslut, vilka insatser de gäller och hur lång tid som har gått.',
    kind: 'statistics',
    file: 'Hämta statistiken',
  },
]

const sentOf = ({ sentToIvoOn, sentToAuditorsOn, sentToCouncilOn }: DelayedReport) => ({
  ivo: sentToIvoOn,
  auditors: sentToAuditorsOn,
  council: sentToCouncilOn,
})

const partsOf = ({ waiting, carriedOut, ended }: DelayedReport): string =>
  listInWords([
    `${waiting} som väntar`,
    ...(carriedOut === 0 ? [] : [formatCount(carriedOut, 'verkställt', 'verkställda')]),
    ...(ended === 0 ? [] : [formatCount(ended, 'upphört', 'upphörda')]),
  ])

/** Whom the quarter's report goes to, with the file for each and when it was sent. */
export function SendTab({ report }: { report: DelayedReport }) {
  const { committeeId } = useScreen()
  const { run, work, problem } = useJob()
  const { reportedOn } = report
  const fetchFile = async (kind: Kind) => {
    const made = await run('Filen skrivs', (options) =>
      runJob('collect.delayedWorkbook', { committeeId, reportedOn, kind }, options),
    )
    if (made !== null) download(made.file)
  }
  const letter = `/dokument/nytt?slag=tjansteskrivelse-ej-verkstallda-beslut&ar=${reportedOn.slice(0, 4)}`
  return (
    <div className={classes.scroll}>
      <Stack gap={4}>
        {problem !== null && <Notice kind="error" title={problem} />}
        <p>
          {`Rapporten ${reportedOn} har ${formatCount(report.decisions, 'beslut', 'beslut')} att lämna vidare: ${partsOf(report)}. Beslut yngre än tre månader följer inte med.`}
        </p>
        <Columns least={18}>
          {receivers.map(({ receiver, title, words, kind, file }) => (
            <Card key={receiver} title={title}>
              <Stack gap={3}>
                <p>{words}</p>
                <Row>
                  <Button icon="download" busy={work !== null} onClick={() => void fetchFile(kind)}>
                    {file}
                  </Button>
                  {receiver === 'council' && (
                    <ButtonLink icon="document" href={letter}>
                      Skriv tjänsteskrivelse
                    </ButtonLink>
                  )}
                </Row>
                <Sent reportedOn={reportedOn} receiver={receiver} sentOn={sentOf(report)[receiver]} />
              </Stack>
            </Card>
          ))}
        </Columns>
      </Stack>
    </div>
  )
}

function Sent({
  reportedOn,
  receiver,
  sentOn,
}: {
  reportedOn: string
  receiver: DelayedReceiver
  sentOn: string | null
}) {
  const mark = useCommand('collect.markDelayedSent')
  const today = useToday()
  const [day, setDay] = useState<string | null>(today)
  if (sentOn !== null) {
    return (
      <Row>
        <StateChip state="decided">{`Lämnad ${sentOn}`}</StateChip>
        <Button
          look="link"
          inRow
          busy={mark.isPending}
          onClick={() => mark.mutate({ reportedOn, receiver, sentOn: null })}
        >
          Ta tillbaka
        </Button>
        <CommandError error={mark.error} />
      </Row>
    )
  }
  return (
    <Stack gap={2}>
      <CommandError error={mark.error} />
      <div className={classes.sent}>
        <DateField label="Lämnad" value={day} onChange={setDay} />
        <Button busy={mark.isPending} onClick={() => mark.mutate({ reportedOn, receiver, sentOn: day ?? today })}>
          Markera som lämnad
        </Button>
      </div>
    </Stack>
  )
}
