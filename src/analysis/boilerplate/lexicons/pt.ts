import type { LexiconEntry } from '../lexicon.js';

export const lexicon: readonly LexiconEntry[] = [
  {
    id: 'pt/comments/comment-count',
    kind: 'comments',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:\d+ |os |ver |ver os |ler |mostrar |sem |todos os )*(?:comentários?|respostas)(?: ?\(?\d+\)?)?(?: (?:dos leitores|encerrados|sobre .{1,40}|em .{1,40}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['12 comentários', 'Ver comentários'],
    misses: ['Os comentários do ministro irritaram o congresso inteiro'],
  },
  {
    id: 'pt/comments/leave-a-comment',
    kind: 'comments',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:deixe|escreva|adicione|publique|envie|faça) (?:um|seu|o seu|uma) (?:comentário|opinião|resposta)(?!\p{L})|(?<!\p{L})participe da (?:conversa|discussão)|(?<!\p{L})endereço de e-?mail não será publicado|(?<!\p{L})(?:entre|faça login|cadastre-se|assinante|inicie sessão)[^.?!]{0,20}(?<!\p{L})para comentar/iu,
    hits: ['Deixe um comentário', 'Faça login para comentar'],
    misses: ['Ele deixou uma resposta no ar'],
  },
  {
    id: 'pt/consent/accept-button',
    kind: 'consent',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:aceit(?:o|ar|e)|rejeitar|recusar|permitir|concordo|entendi|prosseguir|personalizar)(?: (?:tudo|todos|os|cookies|e|fechar|continuar|apenas|necessários))*)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Aceitar todos', 'Entendi'],
    misses: ['Aceitar a derrota custa'],
  },
  {
    id: 'pt/consent/manage',
    kind: 'consent',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:gerenciar|gerir|configurações|definições|preferências)(?: (?:de |os |as |suas |meus |da )*(?:cookies|privacidade|consentimento|dados(?: pessoais)?))+)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Configurações de cookies', 'Gerenciar privacidade'],
    misses: ['Política de privacidade', 'Gerir a água é difícil'],
  },
  {
    id: 'pt/consent/we-use-cookies',
    kind: 'consent',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:utiliz\p{L}{1,4}|us(?:a|am|amos|ar))(?!\p{L})[^.?!]{0,40}(?<!\p{L})cookies(?!\p{L})|(?<!\p{L})ao (?:continuar|navegar|prosseguir|utilizar)[^.?!]{0,60}(?<!\p{L})(?:concorda|aceita|cookies)|(?<!\p{L})nossos (?:\d+ )?parceiros[^.?!]{0,60}(?<!\p{L})(?:cookies|dados)/iu,
    hits: ['Usamos cookies para melhorar a experiência', 'Ao continuar navegando, você concorda com os cookies'],
    misses: ['Usamos farinha e manteiga'],
  },
  {
    id: 'pt/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:torne-se|torna-te|seja|vire) (?:um |uma |nosso |nossa )?(?:membro|apoiador|apoiadora|sóci[oa]|patrono|amigo|doador|doadora|assinante solidário|mecenas)(?!\p{L})(?! (?:da|do) )/iu,
    hits: ['Torne-se membro', 'Seja um apoiador'],
    misses: ['O país quer ser membro da União'],
  },
  {
    id: 'pt/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:faça (?:uma|um|sua|a sua|seu) |fazer (?:uma|um) )?(?:doações|doação|donativo|doe|doar|contribua|apoie(?:-nos)?|apoiar|contribuir|apoia)(?: (?:agora|aqui|hoje|já|online|mensalmente|via pix|com pix|pelo pix|uma vez))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})chave pix(?!\p{L})/iu,
    hits: ['Faça uma doação', 'Doe agora'],
    misses: ['Doar sangue salva vidas, lembra o hospital da capital do estado'],
  },
  {
    id: 'pt/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:cada|qualquer|toda) (?:contribuição|doação|donativo|real|euro|apoio|ajuda|valor)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:conta|importa|ajuda|faz|é (?:important|bem)|vale)/iu,
    hits: ['Cada contribuição conta', 'Qualquer valor ajuda'],
    misses: ['Cada voto conta, disse o candidato'],
  },
  {
    id: 'pt/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:financiad|mantid|sustentad|apoiad|possível|viv|sobreviv)\p{L}*(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:por|pelos|pelas|graças a|graças aos|com) (?:nossos |os |as |seus |doações de )*(?:leitores|leitoras|apoiadores|assinantes|doações|donativos|membros|sócios)(?!\p{L})/iu,
    hits: ['Um jornal financiado pelos leitores', 'Vivemos graças aos apoiadores'],
    misses: ['A ponte foi financiada pelo estado'],
  },
  {
    id: 'pt/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:apoie|apoia|apoiar|ajude|ajuda|defenda|fortaleça|financie) (?:a |o |um |uma )?(?:fazer )?(?:noss[oa] |seu )?(?:\p{L}+ )?(?:jornalismo|trabalho|redação|imprensa|informação|reportagens|mídia)(?!\p{L})(?: (?:independente|livre|de qualidade|sério|local|profissional))?/iu,
    hits: ['Apoie o jornalismo independente', 'Apoie nosso trabalho'],
    misses: ['O governo apoiou a imprensa local com verbas'],
  },
  {
    id: 'pt/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:apoie-nos|ajude-nos|ajuda-nos|nos apoie|nos ajude|apoia-nos)(?!\p{L})|(?<!\p{L})(?:ajude|apoie) (?:a gente|o projeto|este (?:site|projeto)|a manter)/iu,
    hits: ['Apoie-nos', 'Ajude-nos a continuar'],
    misses: ['Apoiam os professores em greve'],
  },
  {
    id: 'pt/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:precisamos|dependemos|contamos com) (?:de |do |da )?(?:você|vocês|ti|si|seu apoio|sua ajuda|teu apoio|nossos leitores|vosso apoio)(?!\p{L})|(?<!\p{L})precisa (?:de você|do seu apoio|da sua ajuda)(?!\p{L})|(?<!\p{L})sem (?:você|o seu apoio|a sua ajuda)(?!\p{L})/iu,
    hits: ['Precisamos de você', 'Precisamos do seu apoio'],
    misses: ['Precisamos de chuva, diz o agricultor'],
  },
  {
    id: 'pt/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:com |graças a )?(?:o |a )?(?:seu|sua|teu|tua|vosso) (?:doação|donativo|contribuição|apoio|ajuda)(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:nos|permite|ajuda|é|garante|podemos|faz|mantém|torna)(?!\p{L})/iu,
    hits: ['Sua doação nos permite continuar', 'Com o seu apoio podemos investigar'],
    misses: ['Seu tio ajuda o prefeito'],
  },
  {
    id: 'pt/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})ao (?:se cadastrar|cadastrar|assinar|clicar|enviar|inscrever|registar|subscrever)[^.?!]{0,60}(?<!\p{L})(?:você )?(?:concorda|aceita|autoriza)|(?<!\p{L})(?:aceito|concordo|autorizo|quero)[^.?!]{0,15}(?<!\p{L})(?:receber|com a política|os termos|o tratamento)/iu,
    hits: ['Ao se cadastrar, você concorda com os termos', 'Aceito receber comunicações'],
    misses: ['Ao clicar, o rato fugiu'],
  },
  {
    id: 'pt/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:baixe|baixar|descarregue|instale|abra)(?: (?:o|a|nosso|nossa|já o))? (?:app|aplicativo|aplicação)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:ative|receba|ativar) (?:as )?(?:notificações|alertas)(?!\p{L})/iu,
    hits: ['Baixe o app', 'Receba alertas'],
    misses: ['A aplicação da lei é lenta'],
  },
  {
    id: 'pt/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:seu |o seu |digite seu |insira o seu |endereço de |informe seu )*e-?mail(?: ?\(?(?:obrigatório)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Seu e-mail', 'Endereço de email'],
    misses: ['O email vazou'],
  },
  {
    id: 'pt/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:no|em|na) (?:seu|teu|sua) (?:e-?mail|caixa de (?:entrada|correio)|inbox)(?!\p{L})|(?<!\p{L})(?:todos os dias|toda (?:manhã|semana)|diariamente|todas as manhãs)[^.?!]{0,30}(?<!\p{L})(?:por|no seu) e-?mail/iu,
    hits: ['Receba as notícias no seu e-mail', 'Na sua caixa de entrada'],
    misses: ['Na caixa havia um bilhete'],
  },
  {
    id: 'pt/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:nossas |as |todas as |a nossa |escolha suas |mais )?(?:newsletters?|boletins|boletim)(?: (?:diári[ao]|semanal|gratuit[ao]s?|de [\p{L} ]{2,20}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Nossas newsletters'],
    misses: ['O boletim médico saiu na terça de manhã'],
  },
  {
    id: 'pt/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:assin|inscrev|cadastr|subscrev|receb|regist)\p{L}*(?:-se)?(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:newsletters?|boletim|boletins)(?!\p{L})/iu,
    hits: ['Assine a nossa newsletter', 'Inscreva-se no boletim'],
    misses: ['O boletim registrou dois casos'],
  },
  {
    id: 'pt/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:cancelar|descadastr|remover)\p{L}*[^.?!]{0,25}(?<!\p{L})(?:qualquer momento|quando quiser|inscrição)|(?<!\p{L})obrigad[oa] por (?:se inscrever|subscrever|assinar)|(?<!\p{L})(?:e-?mail|cadastro) (?:foi )?cadastrado com sucesso|(?<!\p{L})sem spam(?!\p{L})/iu,
    hits: ['Você pode cancelar a qualquer momento', 'Obrigado por se inscrever'],
    misses: ['Podem cancelar o voo na chuva'],
  },
  {
    id: 'pt/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:já (?:é|sou|és|tem|tens|possui))[^.!?]{0,12}(?<!\p{L})(?:assinante|cadastrad[oa]|conta|assinatura|registad[oa]|membro)(?!\p{L})[^.!]{0,15}(?:\?|(?<!\p{L})entr|(?<!\p{L})faça|(?<!\p{L})login|(?<!\p{L})acess|(?<!\p{L})inicie)/iu,
    hits: ['Já é assinante? Entre', 'Já tem conta? Faça login'],
    misses: ['Já é membro do clube'],
  },
  {
    id: 'pt/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:você|tem|ainda|restam|leu|atingiu|resta-lhe)[^.?!]{0,25}(?<!\p{L})(?:artigos?|matérias?|conteúdos?|notícias?|reportagens?) (?:gratuit[oa]s?|grátis|restantes)|(?<!\p{L})(?:atingiu|excedeu) o limite/iu,
    hits: ['Você leu seus 3 artigos gratuitos', 'Você atingiu o limite de textos'],
    misses: ['Restam dois anos, disse o juiz'],
  },
  {
    id: 'pt/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:assine|cadastre-se|faça (?:o )?login|entre|inicie sessão|registe-se|subscreva|crie uma conta)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:para|e) (?:continu\p{L}+|ler|leia|acess\p{L}+|desbloque\p{L}+|ter acesso)|(?<!\p{L})para continuar (?:lendo|a ler|a leitura)|(?<!\p{L})(?:continue|continua) (?:lendo|a ler) (?:com|por)/iu,
    hits: ['Assine para continuar lendo', 'Para continuar a ler, faça login'],
    misses: ['Para continuar a viver é preciso água'],
  },
  {
    id: 'pt/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:conteúdo|artigo|matéria|texto|reportagem|acesso)[^.?!]{0,12}(?<!\p{L})(?:exclusiv[oa]|restrit[oa]|reservad[oa]|só|apenas)[^.?!]{0,8}(?<!\p{L})(?:para|a|aos|de) (?:nossos |os )?(?:assinantes|cadastrados|subscritores|sócios)|^[^\p{L}\p{N}]{0,5}(?:(?:exclusivo |só |apenas )para assinantes)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Conteúdo exclusivo para assinantes', 'Só para assinantes'],
    misses: ['O estacionamento é só para clientes'],
  },
  {
    id: 'pt/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern: /^[^\p{L}\p{N}]{0,5}(?:(?:assinantes?|premium|exclusivo|para assinantes))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Assinante'],
    misses: ['Os assinantes de gás pagarão mais'],
  },
  {
    id: 'pt/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:por|a partir de|apenas|só|desde)[^.?!]{0,12}(?:R\$ ?\d[\d.,]*|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L})))) ?(?:\/|por|ao|no|nos) ?(?:mês|ano|semana|primeir)|(?<!\p{L})(?:primeiro mês|\d+ (?:meses|dias)) (?:grátis|por (?:R\$|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL)(?!\p{L})))))|(?<!\p{L})cancele quando quiser|(?<!\p{L})sem (?:fidelidade|fidelização)(?!\p{L})|(?<!\p{L})renovação automática(?!\p{L})/iu,
    hits: ['Por apenas R$ 1,90 no primeiro mês', 'Cancele quando quiser'],
    misses: ['O aluguel subiu para R$ 900'],
  },
  {
    id: 'pt/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:assine|assinar|subscreva|subscrever|ver (?:planos|ofertas)|conheça (?:os planos|nossos planos|as ofertas)|assinaturas?|planos)(?: (?:agora|já|aqui|hoje|por .{1,25}|o jornal|a partir .{1,20}|de assinatura|digital))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Assine já', 'Ver planos'],
    misses: ['Assinar o acordo seria um erro, disse o ministro da economia'],
  },
  {
    id: 'pt/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:acesso|acesse|leitura|conteúdo)[^.?!]{0,15}(?<!\p{L})(?:ilimitad[oa]|sem limites?|a tod[oa]s? (?:o|os|as) (?:conteúdos?|artigos?|notícias|edições))/iu,
    hits: ['Acesso ilimitado a todo o site', 'Acesse sem limites'],
    misses: ['O acesso ao estádio foi fechado'],
  },
  {
    id: 'pt/promo/advertisement',
    kind: 'promo',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:publicidade|anúncios?|patrocinad[oa](?: por .{2,30})?|conteúdo (?:patrocinado|de marca|publicitário)|informe publicitário|(?:apresentado|oferecido|patrocinado|produzido) por .{2,30}|em parceria com .{2,30}|continua (?:depois|após) (?:d?[ao]s?) .{2,20}|branded content|apoio))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Publicidade', 'Continua após a publicidade'],
    misses: ['Publicidade enganosa, diz o juiz'],
  },
  {
    id: 'pt/promo/buy-or-book',
    kind: 'promo',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:compre|comprar|reserve|peça|participe|garanta|teste grátis|experimente grátis|adicionar ao carrinho|ver oferta|cupons?(?: de desconto)?|inscreva-se|aproveite|código promocional)(?: (?:agora|já|aqui|hoje|online|grátis|sua vaga|seu ingresso|o livro))?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})links? de afiliad|(?<!\p{L})(?:receb|ganh)\p{L}*[^.?!]{0,20}(?<!\p{L})comissão[^.?!]{0,30}(?<!\p{L})(?:compra|links?)/iu,
    hits: ['Compre agora', 'Este texto contém links de afiliados'],
    misses: ['Comprar votos é crime, lembra o juiz'],
  },
  {
    id: 'pt/related/continue-elsewhere',
    kind: 'related',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:leia (?:mais|na íntegra|a matéria|tudo)|ler (?:mais|artigo)|ver (?:mais|tudo|todos|todas)|saiba mais|mais informações|continue lendo|continuar a ler|carregar mais|veja mais))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Leia mais', 'Saiba mais'],
    misses: ['Leia mais livros, pede a professora'],
  },
  {
    id: 'pt/related/inline-label',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:leia|lê|ler|veja|vê|ver|ouça|assista|confira)(?: (?:também|mais|ainda|aqui|a matéria))?|saiba mais|pode (?:lhe )?interessar|(?:notícias?|matérias?|artigos?) relacionad[oa]s?|relacionad[oa]s?|entenda|recomendad[oa]s?)\s?(?::|\||–|—|»|>|▶|→) ?(?=[\p{L}\p{N}"“«'‘])/iu,
    hits: ['Leia também: A ponte longa', 'Saiba mais: A chuva chega'],
    misses: ['Leia o rótulo: tem açúcar'],
  },
  {
    id: 'pt/related/latest',
    kind: 'related',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:as |os )?(?:últim[oa]s|mais|outr[oa]s|nov[oa]s)(?: (?:notícias|artigos|posts|vídeos|matérias|publicações))?(?: (?:de|em|sobre) [\p{L} ]{2,30})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:em destaque|destaques|agora|manchetes|notícias|mais recentes))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Últimas notícias', 'Mais notícias'],
    misses: ['As últimas chuvas alagaram a cidade vizinha, dizem os moradores'],
  },
  {
    id: 'pt/related/more-from',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:mais|tudo|outras notícias|mais notícias|veja mais|mais artigos) (?:de|em|sobre|do|da) [\p{L}\d ]{2,35})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mais sobre o clima', 'Mais de Cultura'],
    misses: ['Mais de cem pessoas marcharam no centro da cidade nesta segunda-feira à tarde'],
  },
  {
    id: 'pt/related/most-read',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:as |os )?(?:notícias |artigos |matérias |textos )?mais (?:lid[oa]s|vist[oa]s|populares|comentad[oa]s|compartilhad[oa]s|partilhad[oa]s|acessad[oa]s)(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:em alta|tendências|populares|escolha do editor|escolhas da redação))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mais lidas', 'As notícias mais lidas'],
    misses: ['O poeta mais lido do seu tempo'],
  },
  {
    id: 'pt/related/next-previous',
    kind: 'related',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:artigo|post|matéria|notícia|página) (?:seguinte|anterior)|(?:próxim[oa]|anterior|seguinte)(?: (?:artigo|post|matéria|notícia|página))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Próxima matéria', 'Artigo anterior'],
    misses: ['O artigo anterior da lei caiu'],
  },
  {
    id: 'pt/related/read-more-heading',
    kind: 'related',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:leia|veja|ouça|confira|assista) (?:também|ainda|mais sobre .{2,25})|ver também|(?:você )?(?:também )?(?:pode|poderá|vai) (?:também )?(?:gostar|se interessar|interessar)(?: (?:de|por).{0,15})?|(?:notícias|matérias|artigos|conteúdos|posts|assuntos|textos) (?:relacionad[oa]s|similares|recomendad[oa]s|semelhantes)|relacionad[oa]s|sobre o (?:mesmo )?(?:tema|assunto)|recomendad[oa]s?(?: para você)?|para você|não perca|tópicos relacionados|sugestões|talvez (?:te|lhe) interesse))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Leia também', 'Notícias relacionadas', 'Veja também'],
    misses: ['Leia também em francês, pede a professora'],
  },
  {
    id: 'pt/share/copy-print',
    kind: 'share',
    role: 'label',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:imprimir|copiar(?: link| o link)?|salvar|guardar|ouvir|enviar(?: por e-?mail)?|link copiado|comentar|reportar erro))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Copiar link', 'Imprimir'],
    misses: ['Guardar silêncio foi o seu erro'],
  },
  {
    id: 'pt/share/follow-us',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:siga(?:-nos)?|segue-nos|siga a|entre no nosso|junte-se ao nosso|inscreva-se no nosso)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:em|no|na|nas|canal|whatsapp|telegram|instagram|facebook|google|youtube|redes)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:siga(?:-nos)?|seguir|redes sociais|siga [\p{L} .]{2,25}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Siga-nos no Instagram', 'Entre no nosso canal do WhatsApp'],
    misses: ['A polícia seguia o suspeito'],
  },
  {
    id: 'pt/share/share-this',
    kind: 'share',
    role: 'label',
    weight: 4,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:compartilh(?:e|ar)|partilh(?:e|ar|a)|enviar|tuitar)(?: (?:este|esta|o|a|no|na|em|via|por|artigo|notícia|matéria|link|facebook|twitter|x|whatsapp|linkedin|telegram|e-?mail|pinterest|com|amigos)){0,6})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Compartilhe', 'Partilhar no Facebook'],
    misses: ['Partilhar casa sai mais barato na capital'],
  },
];
