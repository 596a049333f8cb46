import { articleIds, loadArticle } from "./load-article";

export interface EntityParams {
  readonly article: string;
  readonly id: string;
}

/** One page an article. */
export const articleParams = (): { article: string }[] => articleIds().map((article) => ({ article }));

/** One page an entity of each article. */
export const entityParams = (): EntityParams[] =>
  articleIds().flatMap((article) => loadArticle(article).graph.entities.map(({ id }) => ({ article, id })));
