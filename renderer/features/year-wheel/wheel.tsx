import type { YearActivity } from '../../../shared/contracts/year-wheel'
import { wheelSteps, type YearWheel } from '../../../shared/domain/year-wheel'
import { formatCount, formatMonth } from '../../../shared/text/format'
import { listInWords } from '../../../shared/domain/swedish'
import { type Mark, placeMarks, side } from './geometry'
import { WheelDrawing } from './wheel-drawing'
import classes from './year-wheel.module.css'

interface WheelProps {
  wheel: YearWheel<YearActivity>
  thisMonth: number
  selectedId: string | null
  onSelect: (activity: YearActivity) => void
}

/** The drawn year: activities as numbered marks that can be reached and pressed. The table beside says the same in words. */
export function Wheel({ wheel, thisMonth, selectedId, onSelect }: WheelProps) {
  const { marks, overflows } = placeMarks(wheel)
  const steps = wheelSteps.map(({ name, from, to }) =>
    from === 1 && to === 12 ? `${name} hela året` : `${name} ${formatMonth(from, 'long')}–${formatMonth(to, 'long')}`,
  )
  return (
    <div className={classes.wheel} role="group" aria-label="Årshjul">
      <p className="visually-hidden">
        Årshjulet har {formatCount(wheel.all.length, 'aktivitet', 'aktiviteter')}. Kvalitetshjulets steg:{' '}
        {listInWords(steps)}.
      </p>
      <WheelDrawing thisMonth={thisMonth} />
      {marks
        .toSorted((a, b) => a.activity.number - b.activity.number)
        .map((mark) => (
          <WheelMark
            key={mark.activity.id}
            mark={mark}
            selected={mark.activity.id === selectedId}
            onSelect={() => onSelect(mark.activity)}
          />
        ))}
      {overflows.map(({ month, count, x, y }) => (
        <span
          key={month}
          className={classes.overflow}
          style={placeStyle({ x, y })}
          title={`${formatCount(count, 'aktivitet', 'aktiviteter')} till i ${formatMonth(month, 'long')}: se tabellen`}
        >
          +{count}
        </span>
      ))}
    </div>
  )
}

function WheelMark({
  mark,
  selected,
  onSelect,
}: {
  mark: Mark<YearActivity>
  selected: boolean
  onSelect: () => void
}) {
  const { number, title, month, responsible, ongoing } = mark.activity
  const words = [
    `${number} ${title}`,
    ongoing === true ? `löpande hela året, från ${formatMonth(month, 'long')}` : formatMonth(month, 'long'),
    responsible ?? 'ansvarig saknas',
  ].join(', ')
  return (
    <button
      type="button"
      className={classes.mark}
      style={placeStyle(mark)}
      data-ongoing={ongoing === true || undefined}
      aria-pressed={selected}
      aria-label={words}
      title={words}
      onClick={onSelect}
    >
      {number}
    </button>
  )
}

const placeStyle = ({ x, y }: { x: number; y: number }) => ({
  left: `${(x / side) * 100}%`,
  top: `${(y / side) * 100}%`,
})
