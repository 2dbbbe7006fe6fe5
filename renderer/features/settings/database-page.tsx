import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '../../../shared/contracts'
import { formatDateTime } from '../../../shared/text/format'
import { runJob } from '../../lib/client'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, Card, confirmDialog, Facts, Notice, Page, PageHead, ProgressPanel, Row, Stack } from '../../ui'
import { OpenDialog } from '../start/open-dialog'
import { BackupTable } from './backup-table'
import { CopyDialog } from './copy-dialog'
import { useJob } from './use-job'
import classes from './settings.module.css'

type Backup = Output<'settings.databases'>['backups'][number]
type Said = { kind: 'done' | 'warning'; title: string; details?: string[] }

/** Where the rows are kept, the copies of them, and the ways to another file. */
export default function DatabasePage() {
  const { data, error } = useQuery(ask('settings.databases', {}))
  const { run, work, problem, cancel } = useJob()
  const [dialog, setDialog] = useState<'open' | 'restore' | 'copy' | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const isExample = data?.rows.find(({ file }) => file === data.current)?.isExample ?? false

  const backUp = async (file: string | null): Promise<void> => {
    setDialog(null)
    const copy = await run('Gör en säkerhetskopia', (options) => runJob('settings.backUp', { file }, options))
    if (copy) setSaid({ kind: 'done', title: 'Säkerhetskopian är skriven och kontrollerad.', details: [copy.file] })
  }
  const check = async (): Promise<void> => {
    const verdict = await run('Kontrollerar databasen', (options) => runJob('settings.check', {}, options))
    if (verdict === null) return
    const title = verdict.ok ? 'Inga fel hittades.' : 'Kontrollen hittade fel. Inget har ändrats.'
    setSaid({ kind: verdict.ok ? 'done' : 'warning', title, details: verdict.sentences })
  }
  const open = async (file: string): Promise<void> => {
    setDialog(null)
    const opened = await run('Öppnar databasen', (options) =>
      runJob('settings.openDatabase', { file, create: false }, options),
    )
    if (opened) setSaid({ kind: 'done', title: 'Databasen är öppen.', details: [opened.databaseFile] })
  }
  const openExample = async (): Promise<void> => {
    const opened = await run('Öppnar exemplet', (options) => runJob('settings.openExample', {}, options))
    if (opened) setSaid({ kind: 'done', title: 'Exemplet är öppet.', details: [opened.databaseFile] })
  }
  const restore = async (file: string): Promise<void> => {
    setDialog(null)
    const done = await run('Återställer säkerhetskopian', (options) => runJob('settings.restore', { file }, options))
    if (done === null) return
    const title = 'Säkerhetskopian är återställd. Det som var öppet innan finns kvar i en egen fil:'
    setSaid({ kind: 'done', title, details: [done.keptAs] })
  }
  const askToRestore = async (backup: Backup): Promise<void> => {
    const sure = await confirmDialog({
      title: 'Återställ säkerhetskopian?',
      body: `Allt blir som det var ${formatDateTime(backup.writtenAt)}. Det som finns nu sparas i en fil bredvid, så att du kan gå tillbaka.`,
      confirm: 'Återställ',
    })
    if (sure) await restore(backup.file)
  }

  return (
    <Page>
      <PageHead
        kind="Inställningar"
        title="Databas och säkerhetskopior"
        below="Programmet kopierar databasen varje dag och före varje uppgradering. Inget lämnar datorn."
        actions={
          <>
            <Button icon="shield" onClick={() => void check()}>
              Kontrollera databasen
            </Button>
            <Button look="primary" icon="copy" onClick={() => void backUp(null)}>
              Gör en kopia nu
            </Button>
          </>
        }
      />
      {(error ?? problem) && <Notice kind="error">{error ? sentenceOf(error) : problem}</Notice>}
      {work && <ProgressPanel {...work} onCancel={cancel} />}
      {said && !work && !problem && <Notice kind={said.kind} title={said.title} details={said.details} />}
      {data && (
        <>
          <Card title="Öppen databas" note={isExample ? 'exemplet' : undefined}>
            <Stack gap={4}>
              <Facts
                as="rows"
                facts={[{ label: 'Fil', value: <span className={classes.path}>{data.current}</span> }]}
              />
              <Row>
                <Button onClick={() => setDialog('open')}>Öppna en annan databas</Button>
                {!isExample && <Button onClick={() => void openExample()}>Öppna exemplet</Button>}
                <Button onClick={() => setDialog('copy')}>Spara en kopia på annan plats</Button>
              </Row>
            </Stack>
          </Card>
          <BackupTable
            backups={data.backups}
            onRestore={(backup) => void askToRestore(backup)}
            onOther={() => setDialog('restore')}
          />
        </>
      )}
      {dialog === 'open' && (
        <OpenDialog what="database" onClose={() => setDialog(null)} onChoose={(file) => void open(file)} />
      )}
      {dialog === 'restore' && (
        <OpenDialog what="backup" onClose={() => setDialog(null)} onChoose={(file) => void restore(file)} />
      )}
      {dialog === 'copy' && <CopyDialog onClose={() => setDialog(null)} onChoose={(file) => void backUp(file)} />}
    </Page>
  )
}
