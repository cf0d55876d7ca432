/** The path of the site below its host, with a slash at both ends: "/", or "/evidence/". */
export const siteBase = import.meta.env.BASE_URL.replace(/\/?$/, '/');
