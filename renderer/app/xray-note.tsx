import { useIsFetching, useIsMutating, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { countWords } from '../../shared/domain/xray/words'
import { ask } from '../lib/queries'
import { Icon } from '../ui'
import { xray } from './navigation'
import { useScreen } from './screen-state'
import classes from './sidebar.module.css'

const operation = 'xray.counts'

/**
 * The number in the frame. It is asked for when nothing else is: it looks through the whole register, and the page that
 * somebody waits for comes first.
 */
export function XrayNote({ location }: { location: string }) {
  const { committeeId } = useScreen()
  const isIdle = useIdle()
  const { data } = useQuery({ ...ask(operation, { committeeId }), enabled: isIdle })
  // A number is never left alone at the end of a line.
  const words = data === undefined ? '' : countWords(data, false).replaceAll(/(\d) /gu, '$1\u00a0')
  const isWrong = data !== undefined && data.faults + data.warnings > 0
  return (
    <Link
      href={xray.path}
      className={isWrong ? classes.footButton : `${classes.footButton} ${classes.footQuiet}`}
      aria-current={location === xray.path ? 'page' : undefined}
      title={`Röntgen${words && `: ${words}`}`}
    >
      <Icon name="pulse" size={16} />
      <span className={classes.label}>Röntgen{words && `: ${words}`}</span>
    </Link>
  )
}

/** Nothing else has been asked for in this long: the page has come. */
const restMs = 150

/** True while no page asks for anything and nothing is being saved. */
function useIdle(): boolean {
  const others = useIsFetching({ predicate: ({ queryKey }) => queryKey[0] !== operation })
  const isBusy = others + useIsMutating() > 0
  const [rested, setRested] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setRested(!isBusy), isBusy ? 0 : restMs)
    return () => clearTimeout(timer)
  }, [isBusy])
  return rested && !isBusy
}
