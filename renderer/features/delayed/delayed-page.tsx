import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask } from '../../lib/queries'
import { oneOf } from '../../lib/use-address-filter'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead, Row, SkeletonRows, Tabs } from '../../ui'
import { DecisionsTab } from './decisions-tab'
import { FeesTab } from './fees-tab'
import { GrowthTab } from './growth-tab'
import { NewReportDialog } from './new-report-dialog'
import { SendTab } from './send-tab'
import { StatisticsTab } from './statistics-tab'
import { useDelayedAddress } from './use-delayed-address'

const tabs = ['beslut', 'statistik', 'skicka', 'avgifter', 'okat'] as const

/** Favourable decisions that wait to be carried out, quarter by quarter, and what leaves the house about them. */
export default function DelayedPage() {
  const { committeeId } = useScreen()
  const { values, set } = useDelayedAddress()
  const [dialog, setDialog] = useState(false)
  const { data, error } = useQuery(ask('collect.delayedReports', { committeeId }))
  const active = oneOf(tabs, values.flik) ?? 'beslut'
  const report = data?.rows.find(({ reportedOn }) => reportedOn === values.rapport) ?? data?.rows[0]
  const addDecision = () => set({ flik: null, beslut: 'ny' })
  const isEmpty = data !== undefined && data.rows.length === 0
  return (
    <Page fill>
      <PageHead
        kind="Samla in"
        title="Ej verkställda beslut"
        meta={report === undefined ? undefined : metaOf(report.reportedOn, report.waiting)}
        actions={
          isEmpty ? undefined : (
            <>
              <Button icon="copy" onClick={() => setDialog(true)}>
                Ny kvartalsrapport
              </Button>
              <Button look="primary" icon="plus" onClick={addDecision}>
                Nytt beslut
              </Button>
            </>
          )
        }
      />
      {error && <Notice kind="error" title={error.message} />}
      {data === undefined ? (
        !error && <SkeletonRows count={8} />
      ) : (
        <Tabs
          label="Ej verkställda beslut"
          active={active}
          onChange={(flik) => set({ flik: flik === 'beslut' ? null : flik, beslut: null })}
          tabs={[
            { id: 'beslut', label: 'Beslut' },
            { id: 'statistik', label: 'Statistik' },
            { id: 'skicka', label: 'Lämna vidare' },
            { id: 'avgifter', label: 'Särskild avgift' },
            { id: 'okat', label: 'Vad har ökat' },
          ]}
          aside={
            report === undefined || active === 'avgifter' ? undefined : (
              <Select
                aria-label="Rapport"
                w="11.5rem"
                data={data.rows.map(({ reportedOn }) => ({ value: reportedOn, label: `Rapport ${reportedOn}` }))}
                value={report.reportedOn}
                allowDeselect={false}
                onChange={(rapport) => set({ rapport, beslut: null })}
              />
            )
          }
        >
          {active === 'avgifter' ? (
            <FeesTab />
          ) : active === 'beslut' && (report !== undefined || values.beslut === 'ny') ? (
            <DecisionsTab report={report ?? null} proposedDay={data.proposedDay} />
          ) : report === undefined ? (
            <EmptyState
              what="Inga ej verkställda beslut är registrerade."
              why="Beslut som inte har verkställts inom tre månader rapporteras varje kvartal. Registrera kvartalets första beslut, eller läs in bladet Ej verkställda beslut."
              action={
                <Row>
                  <Button look="primary" icon="plus" onClick={addDecision}>
                    Nytt beslut
                  </Button>
                  <ButtonLink icon="table" href="/register/import">
                    Läs in från Excel
                  </ButtonLink>
                </Row>
              }
            />
          ) : active === 'statistik' ? (
            <StatisticsTab reportedOn={report.reportedOn} />
          ) : active === 'skicka' ? (
            <SendTab report={report} />
          ) : (
            <GrowthTab reportedOn={report.reportedOn} />
          )}
        </Tabs>
      )}
      {data !== undefined && (
        <NewReportDialog
          opened={dialog}
          proposedDay={data.proposedDay}
          toCarry={data.toCarry}
          onClose={() => setDialog(false)}
          onStarted={(rapport) => {
            setDialog(false)
            set({ rapport, flik: null, beslut: null })
          }}
        />
      )}
    </Page>
  )
}

const metaOf = (reportedOn: string, waiting: number): string =>
  `${formatCount(waiting, 'beslut väntar', 'beslut väntar')} den ${reportedOn}`
