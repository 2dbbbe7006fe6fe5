import { Link } from 'wouter'
import { pageOf, type NavPage } from './navigation'
import classes from './sidebar.module.css'

interface NavPagesProps {
  pages: readonly NavPage[]
  location: string
  className?: string
}

/** The pages of the step or room one is in. */
export function NavPages({ pages, location, className }: NavPagesProps) {
  const current = pageOf(location, pages)
  return (
    <ul className={className}>
      {pages.map((page) => (
        <li key={page.path}>
          <Link
            href={page.path}
            className={`${classes.page} ${page === current ? classes.currentPage : ''}`}
            aria-current={page === current ? 'page' : undefined}
          >
            {page.label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
