import type { ControlActivity, ControlRisk } from '../../../shared/contracts/control'
import { Missing, ToneChip } from '../../ui'
import type { Column } from '../../ui/table'
import { blank } from './control-paths'
import classes from './control.module.css'

/** '12 Hög': the riskvärde with its band's word. */
export function RiskValue({ risk }: { risk: Pick<ControlRisk, 'value' | 'word' | 'level'> }) {
  return (
    <ToneChip tone={risk.level}>
      {risk.value} {risk.word}
    </ToneChip>
  )
}

export const processOf = ({ risk }: Pick<ControlActivity, 'risk'>): string => risk.process ?? 'Utan process'

const orMissing = (text: string | null, what: string) => (blank(text) ? <Missing>{`${what} saknas`}</Missing> : text)

export const controlColumns: Column<ControlActivity>[] = [
  {
    id: 'risk',
    header: 'Risk',
    width: 10,
    grow: 2,
    cell: ({ risk }) => risk.event,
  },
  { id: 'value', header: 'Riskvärde', width: 5.75, grow: 0, cell: ({ risk }) => <RiskValue risk={risk} /> },
  { id: 'title', header: 'Kontrollmoment', width: 11, grow: 2.4, key: true, cell: ({ title }) => title },
  { id: 'method', header: 'Metod', width: 7, grow: 1.3, cell: ({ method }) => orMissing(method, 'Metod') },
  {
    id: 'frequency',
    header: 'Frekvens',
    width: 6,
    grow: 0.7,
    cell: ({ frequency }) => orMissing(frequency, 'Frekvens'),
  },
  {
    id: 'responsible',
    header: 'Ansvarig',
    width: 7,
    grow: 1,
    cell: ({ responsible }) => orMissing(responsible, 'Ansvarig'),
  },
  {
    id: 'reportsTo',
    header: 'Rapporteras till',
    width: 7,
    grow: 0.8,
    cell: ({ reportsTo }) => (blank(reportsTo) ? <span className={classes.quiet}>inte angivet</span> : reportsTo),
  },
]

/** Beside a panel: what the panel tells is left out. */
export const narrowControlColumns = controlColumns.filter(({ id }) =>
  ['risk', 'value', 'title', 'responsible'].includes(id),
)
