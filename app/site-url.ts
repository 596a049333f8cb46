/** Where the site will stand; `SITE_URL` says, else it is where `npm start` serves it. */
export const siteUrl = (process.env.SITE_URL ?? "http://localhost:3000").replace(/\/+$/, "");

/** Its folder on its host, without a slash at the end: empty where it has a host of its own. */
export const basePath = new URL(siteUrl).pathname.replace(/\/$/, "");

export const articlePath = (article: string): string => `/${article}/`;
export const entityPath = (article: string, entity: string): string => `/${article}/entity/${entity}/`;
/** The page of an article, or of one of its entities, to set into other pages. */
export const embedPath = (article: string, entity?: string): string =>
  `/embed${entity === undefined ? articlePath(article) : entityPath(article, entity)}`;
