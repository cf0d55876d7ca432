import type { APIRoute } from 'astro';
import { feedFormats, feedTopics, writeFeed, type FeedFormat, type FeedTopic } from '#publish/feeds.ts';

export function getStaticPaths() {
  return feedTopics.flatMap((topic) =>
    Object.keys(feedFormats).map((format) => ({ params: { id: topic.id, format }, props: { topic } })),
  );
}

export const GET: APIRoute<{ topic: FeedTopic }> = ({ params, props }) =>
  new Response(writeFeed(props.topic, params.format as FeedFormat));
