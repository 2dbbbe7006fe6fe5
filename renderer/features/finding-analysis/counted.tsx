import { formatNumber } from '../../../shared/text/format'
import { TraceableFigure } from '../../ui'
import { countedAddress } from './rows-address'

type Figure = Parameters<typeof countedAddress>[0]

/** A number of brister that opens them; nothing to open of none, and unknown is told. */
export function Counted({ value, figure }: { value: number | null; figure: Figure }) {
  if (value === null) return <>uppgift saknas</>
  if (value === 0) return <>0</>
  return <TraceableFigure href={countedAddress(figure)}>{formatNumber(value)}</TraceableFigure>
}
