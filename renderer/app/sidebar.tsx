import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from '../ui'
import { NavPages } from './nav-pages'
import { groupOf, overview, rooms } from './navigation'
import classes from './sidebar.module.css'
import { Thread } from './thread'
import { WheelMark } from './wheel-mark'

interface SidebarProps {
  municipality: string
  location: string
  /** At the bottom: what the database needs to have said. */
  foot?: ReactNode
}

/** The way to every page: Översikt, the thread of five steps, and the rooms beside the wheel. */
export function Sidebar({ municipality, location, foot }: SidebarProps) {
  const activeRoom = groupOf(location, rooms)
  return (
    <nav className={classes.sidebar} aria-label="Huvudmeny" data-area="sidebar" tabIndex={-1}>
      <div className={classes.brand}>
        <WheelMark size={28} />
        <div className={classes.brandWords}>
          <p className={classes.name}>Kvalitetshjulet</p>
          <p className={classes.municipality}>{municipality}</p>
        </div>
      </div>
      <Link
        href={overview.path}
        className={`${classes.item} ${location === overview.path ? classes.current : ''}`}
        aria-current={location === overview.path ? 'page' : undefined}
        title={overview.label}
      >
        <Icon name="house" />
        <span className={classes.label}>{overview.label}</span>
      </Link>
      <Thread location={location} />
      <ul>
        {rooms.map((room) => {
          const alone = room.pages.length === 1
          const active = room === activeRoom
          return (
            <li key={room.label}>
              <Link
                href={room.pages[0]?.path ?? '/'}
                className={`${classes.item} ${active ? (alone ? classes.current : classes.open) : ''}`}
                aria-current={active ? (alone ? 'page' : 'true') : undefined}
                title={room.label}
              >
                <Icon name={room.icon} />
                <span className={classes.label}>{room.label}</span>
              </Link>
              {active && !alone && <NavPages pages={room.pages} location={location} className={classes.roomPages} />}
            </li>
          )
        })}
      </ul>
      {foot && <div className={classes.foot}>{foot}</div>}
    </nav>
  )
}
