/**
 * What makers call the boxes of an article and those around it: words, or two of them, of their names as `splitName`
 * writes them. A group is one piece of evidence among others, never a reason by itself.
 */
export const nameGroups = {
  ask: words`ad ads advert advertisement advertising affiliate banner campaign cta donate donation form marketing membership
    newsletter newsletters offer optin paywall popup promo promotion signup sponsor sponsored subscribe subscription support
    upsell sign-up`,
  body: words`article articlebody articletext artikel blog body content contenido copy detail entry inhalt liveblog main
    markdown paragraph post prose richtext rte story text texte wysiwyg rich-text main-content post-body article-body
    article-content entry-content post-content`,
  callout: words`accordion alert box callout card disclosure embed expandable factbox faq highlight infobox inset key note
    notice panel pullquote quote summary takeaways tip pull-quote key-takeaways`,
  caption: words`bild bu caption captions credit credits figcaption figure foto gallery image images img legend media photo
    photos picture slide slider slides video wp-caption`,
  comments: words`comment comments disqus discussion kommentare reply respond commentlist`,
  dek: words`abstract chapeau chapo copete deck dek description excerpt ingress intro introduction lead lede preamble sapo
    standfirst subhead subheading subheadline subtitle summary vorspann sub-title sub-head stand-first`,
  elsewhere: words`also cards carousel feed grid items latest more most next popular prev previous read recent recirc
    recommend recommended recommendations related rail similar swiper teaser teasers trending`,
  frame: words`aside bottom breadcrumb breadcrumbs drawer dropdown foot footer header hidden login masthead menu modal nav
    navbar navigation overlay rail search secondary sidebar skip toc toolbar top topbar widget widgets sr-only`,
  meta: words`categories category copyright date dates dateline eyebrow info keywords kicker label labels meta metadata print
    published section share sharing social source tag tags time timestamp topic topics updated tag-list`,
  person: words`about author authors autor autoren auteur avatar bio bios byline bylines contributor contributors profile
    reporter writer`,
} as const;

export type NameGroup = keyof typeof nameGroups;

function words(lists: TemplateStringsArray): readonly string[] {
  return lists.join(' ').split(/\s+/u);
}
