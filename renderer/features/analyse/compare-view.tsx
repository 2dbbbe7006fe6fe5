import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '../../../shared/contracts'
import { formatCount } from '../../../shared/text/format'
import { versionStatusNames } from '../../../shared/text/names'
import { ask, sentenceOf } from '../../lib/queries'
import { Card, EmptyState, Notice, SkeletonRows } from '../../ui'
import classes from './analysis.module.css'
import { DifferenceTable } from './difference-table'
import { MoveMatrix } from './matrix/move-matrix'

type Versions = Output<'analyse.analysis'>['versions']

interface CompareViewProps {
  id: string
  /** Every analysis of the same matter, newest first. */
  versions: Versions
  startWith: string
}

/** What differs from another year or version to this one: what moved in the matrix, and every field in the table. */
export function CompareView({ id, versions, startWith }: CompareViewProps) {
  const [withId, setWithId] = useState(startWith)
  const { data, error } = useQuery(ask('analyse.compare', { id, withId }))
  const options = versions
    .filter((version) => version.id !== id)
    .map((version) => ({ value: version.id, label: versionWords(version) }))
  const differing = data?.rows.filter(({ change }) => change !== 'same') ?? []
  const same = (data?.rows.length ?? 0) - differing.length
  return (
    <>
      {data?.scaleSentence && <Notice>{data.scaleSentence}</Notice>}
      <div className={classes.workspace} data-compare>
        {data?.scale && (
          <Card className={classes.matrixCard} title="Förflyttningar">
            <MoveMatrix scale={data.scale} rows={data.rows} />
          </Card>
        )}
        <Card
          className={classes.listCard}
          title="Skillnad"
          note={data && `från ${data.from} till ${data.to}`}
          aside={
            <Select
              aria-label="Jämför med"
              data={options}
              value={withId}
              onChange={(chosen) => chosen && setWithId(chosen)}
              allowDeselect={false}
            />
          }
          flush
          foot={data && same > 0 && <p>{formatCount(same, 'risk är oförändrad', 'risker är oförändrade')}.</p>}
        >
          {error && <Notice kind="error">{sentenceOf(error)}</Notice>}
          {!data && !error && <SkeletonRows count={6} />}
          {data && differing.length === 0 && <EmptyState what="Ingen skillnad." why="Alla risker är lika i båda." />}
          {differing.length > 0 && <DifferenceTable rows={differing} />}
        </Card>
      </div>
    </>
  )
}

export const versionWords = ({ year, revision, status }: Versions[number]): string =>
  `${year}${revision > 1 ? ` version ${revision}` : ''} (${versionStatusNames[status]})`
