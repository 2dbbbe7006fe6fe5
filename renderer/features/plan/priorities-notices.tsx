import { Link } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { formatCount } from '../../../shared/text/format'
import { Notice } from '../../ui'
import { canBeReadIn, unusedSentence } from './priorities-words'

/** Who can't be ranked, and which sources say nothing of anybody: said once, above the list. */
export function PriorityNotices({ list }: { list: Output<'plan.priorities'> }) {
  const { notRankable, unusedSources } = list
  const unused = unusedSentence(unusedSources)
  return (
    <>
      {notRankable.length > 0 && (
        <Notice title={`${formatCount(notRankable.length, 'utförare kan inte', 'utförare kan inte')} prioriteras:`}>
          de saknar både avtal och enhet med insats. {notRankable.slice(0, 5).join(', ')}
          {notRankable.length > 5 ? ' med flera' : ''}.
        </Notice>
      )}
      {unusedSources.length > 0 && (
        <Notice title={unused.title}>
          {unused.words} {unusedSources.some(canBeReadIn) && <Link href="/register/import">Läs in uppgifter</Link>}
        </Notice>
      )}
    </>
  )
}
