import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { YearActivity } from '../../../shared/contracts/year-wheel'
import { monthOf } from '../../../shared/domain/iso-date'
import { yearWheelOf } from '../../../shared/domain/year-wheel'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { saveBlob } from '../../lib/download'
import { ask, sentenceOf } from '../../lib/queries'
import {
  Button,
  ButtonLink,
  Card,
  EmptyState,
  MenuButton,
  type MenuChoice,
  Notice,
  Page,
  PageHead,
  Row,
  SkeletonRows,
} from '../../ui'
import { useToday } from '../register/use-today'
import { writePath } from '../report/kinds'
import { ActivityForm } from './activity-form'
import { ActivityTable } from './activity-table'
import { ArchivedActivities } from './archived-activities'
import { Wheel } from './wheel'
import { wheelFile } from './wheel-file'
import classes from './year-wheel.module.css'

/** What stands in the right half: the table, or the form of a new or a chosen activity. */
type Beside = { what: 'table' } | { what: 'form'; activity: YearActivity | null }

/** The year's recurring activities as a drawn wheel and as a table. They come back every year, for every nämnd. */
export default function YearWheelPage() {
  const { year } = useScreen()
  const thisMonth = monthOf(useToday())
  const { data, error } = useQuery(ask('plan.yearWheel', {}))
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const [beside, setBeside] = useState<Beside>({ what: 'table' })
  const [showsArchived, showArchived] = useState(false)
  const [, go] = useLocation()

  if (data === undefined) {
    return (
      <Page>
        <PageHead kind="Planera" title="Årshjul" />
        {error ? <Notice kind="error" title={sentenceOf(error)} /> : <SkeletonRows count={8} />}
      </Page>
    )
  }
  const wheel = yearWheelOf(data.activities)
  const isEmpty = wheel.all.length === 0
  const edit = (activity: YearActivity | null) => setBeside({ what: 'form', activity })
  const selectedId = beside.what === 'form' ? (beside.activity?.id ?? null) : null
  const heading = ['Årshjul', frame?.municipality].filter(Boolean).join(', ')
  const more: MenuChoice[] = [
    ...(isEmpty
      ? []
      : [
          {
            label: 'Hämta hjulet som bild (SVG)',
            icon: 'download' as const,
            onClick: () => saveBlob('Årshjul.svg', new Blob([wheelFile(wheel, heading)], { type: 'image/svg+xml' })),
          },
          { label: 'Skriv ut', icon: 'printer' as const, onClick: () => window.print() },
        ]),
    { label: 'Läs in från arbetsbok', icon: 'upload', onClick: () => go('/register/import') },
    ...(data.archived === 0
      ? []
      : [{ label: `Arkiverade (${data.archived})`, icon: 'archive' as const, onClick: () => showArchived(true) }]),
  ]
  return (
    <Page>
      <PageHead
        kind="Planera"
        title="Årshjul"
        meta={isEmpty ? undefined : `${formatCount(wheel.all.length, 'aktivitet', 'aktiviteter')} varje år`}
        actions={
          <div className={classes.actions} data-no-print>
            <MenuButton label="Mer" choices={more} />
            {!isEmpty && (
              <ButtonLink icon="document" href={writePath({ kind: 'arshjul', year })}>
                Skapa dokument
              </ButtonLink>
            )}
            {!isEmpty && (
              <Button look="primary" icon="plus" onClick={() => edit(null)}>
                Ny aktivitet
              </Button>
            )}
          </div>
        }
      />
      <div className={classes.halves}>
        <Card className={classes.wheelCard}>
          {isEmpty ? (
            <EmptyState
              what="Inga aktiviteter i årshjulet än."
              why="Läs in bladet Årshjul ur arbetsboken, eller lägg till den första för hand."
              action={
                <Row>
                  <ButtonLink href="/register/import">Läs in från arbetsbok</ButtonLink>
                  <Button look="primary" icon="plus" onClick={() => edit(null)}>
                    Ny aktivitet
                  </Button>
                </Row>
              }
            />
          ) : (
            <>
              <Wheel wheel={wheel} thisMonth={thisMonth} selectedId={selectedId} onSelect={edit} />
              <Legend hasOngoing={wheel.ongoing.length > 0} />
            </>
          )}
        </Card>
        <div className={classes.beside}>
          {beside.what === 'form' && (
            <ActivityForm
              key={beside.activity?.id ?? 'new'}
              activity={beside.activity}
              month={thisMonth}
              onClose={() => setBeside({ what: 'table' })}
            />
          )}
          {beside.what === 'table' && !isEmpty && (
            <Card title="Månad för månad" flush>
              <ActivityTable activities={wheel.all} thisMonth={thisMonth} selectedId={selectedId} onSelect={edit} />
            </Card>
          )}
        </div>
      </div>
      {showsArchived && <ArchivedActivities onClose={() => showArchived(false)} />}
    </Page>
  )
}

/** What the rings are. */
function Legend({ hasOngoing }: { hasOngoing: boolean }) {
  return (
    <p className={classes.legend}>
      Siffrorna är aktiviteternas nummer i tabellen.{' '}
      {hasOngoing && 'Ljusa märken på den tonade ringen pågår hela året. '}
      Innerst står när Kvalitetshjulets fem steg infaller. Månaden vi är i är fylld.
    </p>
  )
}
