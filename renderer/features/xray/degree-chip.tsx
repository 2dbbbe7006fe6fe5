import type { XrayDegree } from '../../../shared/contracts/act-values'
import { xrayDegreeNames } from '../../../shared/text/act-names'
import { type IconName, ToneChip, type Tone } from '../../ui'
import { capital } from '../register/form-values'

const looks: Record<XrayDegree, { tone: Tone; icon: IconName }> = {
  fault: { tone: 'high', icon: 'close' },
  warning: { tone: 'mid', icon: 'warning' },
  notice: { tone: 'neutral', icon: 'info' },
}

/** The degree in a word, a sign and a colour; without colour where the check finds nothing. */
export function DegreeChip({ degree, quiet }: { degree: XrayDegree; quiet?: boolean }) {
  const { tone, icon } = looks[degree]
  return (
    <ToneChip tone={quiet ? 'neutral' : tone} icon={quiet ? undefined : icon}>
      {capital(xrayDegreeNames[degree])}
    </ToneChip>
  )
}
