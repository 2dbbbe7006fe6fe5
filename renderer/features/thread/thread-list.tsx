import { Link } from 'wouter'
import { ThreadPart, type ThreadNode } from '../../../shared/contracts/thread'
import { formatDate } from '../../../shared/text/format'
import classes from './thread.module.css'
import { threadPartNames } from './thread-words'

/** The links in order, each part under its heading: date, one sentence, the way to it. */
export function ThreadList({ nodes }: { nodes: readonly ThreadNode[] }) {
  return (
    <div className={classes.thread}>
      {ThreadPart.options.map((part) => {
        const own = nodes.filter((node) => node.part === part)
        if (own.length === 0) return null
        return (
          <section key={part} aria-labelledby={`thread-${part}`}>
            <h2 className={classes.part} id={`thread-${part}`}>
              {threadPartNames[part]}
            </h2>
            <ol className={classes.nodes}>
              {own.map((node) => (
                <Node key={node.id} node={node} />
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}

function Node({ node: { part, heading, date, sentence, quote, path, linkWords, missing } }: { node: ThreadNode }) {
  return (
    <li className={classes.node} data-part={part} data-missing={missing}>
      <span className={classes.date}>{date === null ? '' : formatDate(date)}</span>
      <span className={classes.knot} aria-hidden />
      <div className={classes.card}>
        <div className={classes.head}>
          <h3 className={classes.heading}>
            {heading}
            {missing && <span className="visually-hidden"> (saknas)</span>}
          </h3>
          {path !== null && <Link href={path}>{linkWords}</Link>}
        </div>
        <p>{sentence}</p>
        {quote !== null && <p className={classes.quote}>{quote}</p>}
      </div>
    </li>
  )
}
