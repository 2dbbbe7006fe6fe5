import { useQuery } from '@tanstack/react-query'
import type { KeyboardEvent } from 'react'
import { Audience, CommunicationResult } from '../../../shared/contracts/act-values'
import type { MatrixCell } from '../../../shared/contracts/communication'
import { audienceNames, communicationResultNames } from '../../../shared/text/act-names'
import { formatCount } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { Notice, Page, PageHead, SkeletonRows, WithPanel } from '../../ui'
import { SelectField } from '../../ui/forms'
import { capital } from '../register/form-values'
import { CellForm } from './cell-form'
import classes from './communication.module.css'

/** The communication matrix itself: common for all nämnder, with cells that a nämnd has of its own. */
export default function MatrixPage() {
  const { values, set } = useAddressFilter(['namnd', 'ruta'])
  const { data: choices } = useQuery(ask('register.choices', {}))
  const committee = choices?.committees.find(({ id }) => id === values.namnd)
  const { data, error } = useQuery(ask('act.communicationMatrix', { committeeId: committee?.id ?? null }))
  const chosen = data?.cells.find((cell) => keyOf(cell) === values.ruta)
  const ownCells = (id: string): number => data?.ownCommittees.find((own) => own.id === id)?.cells ?? 0
  return (
    <Page>
      <PageHead
        kind="Inställningar"
        title="Kommunikationsmatris"
        below="Vem som får veta vad, hur och när. Dagarna är ett första förslag: sätt dem som ni arbetar. En nämnd kan ha egna rutor."
      />
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      <div className={classes.chooser}>
        <SelectField
          label="Matris för"
          clearable={false}
          options={[
            { value: '', label: 'Alla nämnder (gemensam)' },
            ...(choices?.committees ?? []).map(({ id, name }) => ({
              value: id,
              label: ownCells(id) === 0 ? name : `${name} (${formatCount(ownCells(id), 'egen ruta', 'egna rutor')})`,
            })),
          ]}
          value={committee?.id ?? ''}
          onChange={(id) => set('namnd', id)}
        />
      </div>
      {data === undefined ? (
        !error && <SkeletonRows count={8} />
      ) : (
        <WithPanel>
          <div className={classes.scroller}>
            <table className={classes.matrix}>
              <caption className="visually-hidden">
                Kommunikationsmatris för {committee?.name ?? 'alla nämnder'}
              </caption>
              <thead>
                <tr>
                  <th scope="col">Resultat</th>
                  {Audience.options.map((audience) => (
                    <th scope="col" key={audience}>
                      {capital(audienceNames[audience])}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {CommunicationResult.options.map((result, row) => (
                  <tr key={result}>
                    <th scope="row">{capital(communicationResultNames[result])}</th>
                    {data.cells
                      .filter((cell) => cell.result === result)
                      .map((cell, column) => (
                        <td key={cell.audience} className={classes.choice}>
                          <CellButton
                            cell={cell}
                            place={`${row}:${column}`}
                            pressed={keyOf(cell) === values.ruta}
                            onChoose={() => set('ruta', keyOf(cell))}
                          />
                        </td>
                      ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {chosen && (
            <CellForm
              key={`${committee?.id ?? ''} ${keyOf(chosen)} ${chosen.ruleId ?? ''}`}
              cell={chosen}
              committee={committee ?? null}
              onClose={() => set('ruta', null)}
            />
          )}
        </WithPanel>
      )}
    </Page>
  )
}

const keyOf = ({ result, audience }: Pick<MatrixCell, 'result' | 'audience'>): string => `${result}-${audience}`

interface CellButtonProps {
  cell: MatrixCell
  /** 'row:column', for the arrow keys. */
  place: string
  pressed: boolean
  onChoose: () => void
}

function CellButton({ cell, place, pressed, onChoose }: CellButtonProps) {
  const about = `${capital(communicationResultNames[cell.result])} till ${audienceNames[cell.audience]}`
  return (
    <button
      type="button"
      className={classes.cell}
      data-place={place}
      aria-pressed={pressed}
      onClick={onChoose}
      onKeyDown={moveBetween}
    >
      <span className="visually-hidden">{about}: </span>
      {cell.owed ? (
        <>
          {capital(cell.how ?? '')}
          <small>{whenWords(cell)}</small>
        </>
      ) : (
        <span className={classes.quiet}>Meddelas inte</span>
      )}
      {cell.source === 'own' && <small className={classes.own}>nämndens egen</small>}
      {cell.source === 'common' && cell.ruleId !== null && <small className={classes.own}>ändrad</small>}
    </button>
  )
}

function whenWords({ frequency, days }: MatrixCell): string {
  if (frequency === 'each')
    return days === null ? 'varje gång' : `varje gång, inom ${formatCount(days, 'dag', 'dagar')}`
  return days === null ? 'en gång om året' : `en gång om året, ${formatCount(days, 'dag', 'dagar')} efter årets slut`
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The arrow keys go from cell to cell. */
function moveBetween(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = steps[event.key]
  const place = event.currentTarget.dataset['place']
  const table = event.currentTarget.closest('table')
  if (step === undefined || place === undefined || table === null) return
  const [row = 0, column = 0] = place.split(':').map(Number)
  const next = table.querySelector<HTMLElement>(`[data-place="${row + step[0]}:${column + step[1]}"]`)
  if (next === null) return
  event.preventDefault()
  next.focus()
}
