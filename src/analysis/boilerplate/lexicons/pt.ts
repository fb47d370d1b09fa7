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
    id: 'pt/donation/amount-choice',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:escolha|escolhe|selecione|seleciona|indique|defina|informe|digite) (?:o |um |seu |o seu )*(?:valor|montante|quantia)(?!\p{L})|(?<!\p{L})quanto (?:você )?(?:quer|deseja|gostaria de|pode|queres) (?:doar|contribuir|apoiar)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:outr[oa] (?:valor|montante|quantia)|valor (?:livre|personalizado)|(?:doe|doar|quero doar) (?:R\$ ?\d[\d.,]*|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))).{0,15}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Escolha o valor', 'Quanto você quer doar?', 'Outro valor'],
    misses: ['O valor da multa subiu', 'Outro valor recorde do dólar'],
  },
  {
    id: 'pt/donation/become-a-supporter',
    kind: 'donation',
    role: 'ask',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:torne-se|torna-te|tornar-se|seja|vire|sê) (?:um |uma |noss[oa] )?(?:membro|apoiadora?|sóci[oa]|patrono|amig[oa]|doadora?|assinante solidári[oa]|mecenas|benfeitora?|colaboradora?|aliad[oa])(?!\p{L})(?! (?:d[ao] |da união|do clube))|^[^\p{L}\p{N}]{0,5}(?:(?:associe-se|faça parte (?:da (?:nossa )?comunidade|do (?:clube|time))|junte-se (?:a nós|à nossa comunidade)|quero (?:apoiar|ser (?:membro|sócio|apoiador)))(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Torne-se membro', 'Seja um apoiador', 'Quero apoiar'],
    misses: ['O país quer ser membro da União', 'Seja membro do clube de xadrez'],
  },
  {
    id: 'pt/donation/buy-a-coffee',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:pague|ofereça|compre)(?:-nos| pra gente| para nós| para mim) um (?:café|cafezinho)|(?<!\p{L})nos pague um café|(?<!\p{L})(?:apoie|ajude|contribua|apoia)[^.?!]{0,30}(?<!\p{L})(?:catarse|apoia\.se|patreon|ko-?fi|padrim|picpay|benfeitoria|vakinha|paypal)(?!\p{L})/iu,
    hits: ['Ofereça-nos um café', 'Apoie no Catarse'],
    misses: ['Ele pagou um café', 'A artista vive do Catarse'],
  },
  {
    id: 'pt/donation/consider-giving',
    kind: 'donation',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:considere|pense em|que tal) (?:fazer (?:uma|um)|doar(?!\p{L})|apoiar|contribuir (?:com|para)|tornar-se|nos apoiar)|(?<!\p{L})(?:pedimos que (?:você )?|convidamos (?:você|vocês) a |se (?:você )?(?:puder|quiser|pode),? |você pode )(?:nos (?:apoi|ajud)\p{L}+|apoiar (?:noss|o noss|este|a noss)|apoie (?:noss|o |este)|contribua|faça uma doação|fazer uma doação(?!\p{L})(?! (?:à|ao|para (?:a|o)|de)(?!\p{L}))|torn\p{L}+-se|assine)/iu,
    hits: ['Considere fazer uma doação', 'Se puder, apoie nosso trabalho', 'Você pode nos ajudar'],
    misses: ['Você pode fazer uma doação à Cruz Vermelha', 'Considera a hipótese'],
  },
  {
    id: 'pt/donation/contribution-terms',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:cancel|alter|mud|suspend)\p{L}+ (?:\p{L}+ ){0,2}(?:su[ao]|tua) (?:doação|contribuição|apoio)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:fazer |faça )?(?:uma? )?(?:doação|contribuição|apoio|donativo) (?:recorrente|mensal|pontual|únic[oa]|anual|regular)(?: .{0,15})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Você pode cancelar a sua contribuição', 'Doação mensal'],
    misses: ['Cancelaram o voo', 'A contribuição mensal do estado caiu pela metade este ano'],
  },
  {
    id: 'pt/donation/cost-of-news',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:jornalismo|informação|reportagens?|investigar)(?: (?:de qualidade|independente|profissional|fazer))*,? (?:custa(?:m)?|tem (?:um )?(?:custo|preço)|exige(?:m)? (?:tempo|recursos)|não é (?:de )?gra(?:ça|tuito))(?!\p{L})|(?<!\p{L})fazer (?:bom |este )?jornalismo[^.?!]{0,20}(?<!\p{L})(?:custa|caro|recursos)/iu,
    hits: ['Jornalismo de qualidade custa caro', 'Fazer jornalismo exige recursos'],
    misses: ['A guerra tem um custo humano', 'O pão de qualidade custa'],
  },
  {
    id: 'pt/donation/defend-press-freedom',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?:^|[.!?:–—] ?)(?:defenda|proteja|fortaleça|defende|ajude a defender)(?: com a gente| connosco)? (?:o |a |um |uma )?(?:jornalismo|imprensa|informação)(?: \p{L}+)? (?:livre|independente|de qualidade|crític[oa]|profissional)|(?<!\p{L})jornalismo (?:independente|livre)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:precisa (?:de você|do seu|de ti)|depende de|seu apoio|graças a você)/iu,
    hits: ['Defenda o jornalismo livre', 'Jornalismo independente precisa de você'],
    misses: ['O juiz defendeu a imprensa livre', 'O jornalismo livre nasceu no século passado'],
  },
  {
    id: 'pt/donation/donate-button',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:sim,? )?(?:quero |eu quero |faça (?:uma|um|sua|a sua|seu|o seu) |fazer (?:uma|um) |faz (?:um|uma) )?(?:doações|doação|donativo|doe|doar|contribua|contribui|contribuição|apoie(?:-nos)?|apoiar|contribuir|apoia(?:-nos)?|ajude|colabore)(?: (?:agora|aqui|hoje|já|online|mensalmente|todo mês|via pix|com pix|pelo pix|por pix|uma vez|com qualquer valor|com (?:R\$ ?\d+|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L}))))|a partir de .{2,12}|com (?:sua|uma) (?:doação|contribuição)))*)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:chave|código|qr code do) pix(?!\p{L})/iu,
    hits: ['Faça uma doação', 'Doe agora', 'Chave Pix'],
    misses: ['Doar sangue salva vidas, lembra o hospital da capital do estado', 'A ajuda chegou'],
  },
  {
    id: 'pt/donation/donate-to-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:faça|fazendo|fazer) (?:uma|sua|um) (?:doação|contribuição|donativo)[^.?!]{0,15}(?<!\p{L})(?:para (?:apoiar|manter|que (?:possamos|a gente)|continuarmos)|e (?:ajude|apoie)|à nossa|ao nosso|via pix)|(?:^|[.!?:–—] ?)(?:doe|contribua|contribui) (?:agora|hoje|já|mensalmente|com|via)(?!\p{L})|(?<!\p{L})(?:doar|doe|doação) (?:para|ao|à) (?:noss|este (?:site|projeto|jornal))/iu,
    hits: ['Faça uma doação e ajude a manter o site', 'Investigar custa. Doe hoje'],
    misses: ['Fez uma doação à escola', 'A empresa doou alimentos'],
  },
  {
    id: 'pt/donation/enjoyed-this',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})se (?:você )?(?:gost|valoriz|acredit|acha|considera|chegou até aqui|leu|este (?:artigo|conteúdo|texto)|o nosso trabalho)\p{L}*[^.?!]{0,90}(?<!\p{L})(?:apoi|ajud|doe|doar|doaç|contribu|torne-se|assine|pague-nos)/iu,
    hits: ['Se você gostou deste texto, apoie', 'Se valoriza o nosso trabalho, contribua'],
    misses: ['Se gosta de sopa, prove esta', 'Se acredita em bruxas, leia'],
  },
  {
    id: 'pt/donation/every-amount-counts',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:cada|qualquer|tod[ao]|a menor) (?:contribuição|doação|donativo|real|euro|apoio|ajuda|valor|quantia)(?!\p{L})[^.?!]{0,25}(?<!\p{L})(?:conta|importa|ajuda|faz (?:a )?(?:toda )?(?:a )?diferença|é (?:important|bem|valios)|vale)|(?<!\p{L})(?:contribuição|doação|ajuda|apoio|donativo)(?!\p{L}),? (?:por (?:menor|mais pequen[ao]) que seja|de qualquer valor|não importa o valor)|(?<!\p{L})com (?:o que|quanto) (?:puder|você puder)/iu,
    hits: ['Cada contribuição conta', 'Qualquer valor ajuda'],
    misses: ['Cada voto conta, disse o candidato', 'Cada real gasto'],
  },
  {
    id: 'pt/donation/favour-to-ask',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})antes de (?:você )?(?:ir|sair|ir embora|continuar|fechar esta (?:página|aba)),? (?:um|uma|queremos|que tal|se|precisamos|podemos|apoie|gostaríamos)|(?<!\p{L})já que (?:você )?(?:está|chegou) (?:aqui|até aqui)|(?<!\p{L})se (?:você )?está lendo (?:isto|isso|este)|(?<!\p{L})(?:pedir|fazer)(?:-lhe)? um (?:pequeno )?(?:favor|pedido) (?:a você|para você|:)|(?<!\p{L})temos um (?:pequeno )?(?:favor|pedido)/iu,
    hits: ['Antes de sair, queremos pedir algo', 'Já que você está aqui, leia isto'],
    misses: ['Antes de ir ao mar, veja o tempo', 'Fez um favor ao vizinho'],
  },
  {
    id: 'pt/donation/funded-by-readers',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:financiad[oa]s?|mantid[oa]s?|sustentad[oa]s?|apoiad[oa]s?|possível|vive|vivemos|sobrevivemos|existimos|existe|depende(?:mos)?|feito)(?!\p{L})(?: (?:só|apenas|somente|exclusivamente|principalmente))*[^.?!]{0,8}(?<!\p{L})(?:por|pelos|pelas|graças a|graças aos|com|de|dos|das) (?:noss[oa]s |os |as |seus |sua |doações de |apoio de |apoio dos |contribuições de )*(?:leitores|leitoras|apoiadores|assinantes|doações|donativos|membros|sócios|pessoas como você|gente como você|quem (?:nos )?lê)(?!\p{L})|(?<!\p{L})sem (?:publicidade|anúncios|donos|patrões|acionistas)[^.?!]{0,40}(?<!\p{L})(?:leitores|doaç|independen|assinant)/iu,
    hits: ['Um jornal financiado pelos leitores', 'Vivemos graças aos apoiadores'],
    misses: ['A ponte foi financiada pelo estado', 'Existe um problema de sangue'],
  },
  {
    id: 'pt/donation/fundraising-drive',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:nossa|esta) (?:campanha|vaquinha|arrecadação|meta)[^.?!]{0,20}(?<!\p{L})(?:doaç|apoi|arrecada|financiamento|assinat|membros|contribu|vaquinha)|(?<!\p{L})(?:ajude|ajude-nos|nos ajude) a (?:bater|alcançar|atingir|chegar)[^.?!]{0,20}(?<!\p{L})(?:meta|objetivo|objectivo)|^[^\p{L}\p{N}]{0,5}(?:(?:R\$ ?)?[\d., ]{1,12} ?(?:€|euros|reais)? ?(?:arrecadados|doadores|apoiadores|doações|angariados)(?: .{0,20})?|meta ?:? (?:R\$ ?)?[\d.,]{1,12} ?(?:€|reais|euros|apoiadores|doações).{0,15})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})faltam[^.?!]{0,20}(?<!\p{L})(?:apoiadores|doador|assinant|para (?:bater|atingir) (?:a|nossa))/iu,
    hits: ['Nossa campanha de doações', 'R$ 8.000 arrecadados'],
    misses: ['A campanha eleitoral começa', 'Faltam dois jogadores'],
  },
  {
    id: 'pt/donation/help-us-continue',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:nos (?:ajuda|ajude|ajudará|permite|permitirá)|ajude-nos|ajuda-nos|permite-nos|ajuda a gente)(?: a)? (?:continuar|seguir|manter|fazer|produzir|crescer|investigar|publicar|contar|permanecer|defender|levar|sobreviver|chegar|ser|garantir)/iu,
    hits: ['Nos ajuda a continuar', 'Ajude-nos a manter o site'],
    misses: ['O mapa ajuda a continuar', 'Permite ao cão seguir'],
  },
  {
    id: 'pt/donation/keep-free',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:noss[oa]s?|nós|seu|queremos|ajude)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:de acesso (?:livre|aberto)|acessíve(?:l|is) (?:a|para) tod[oa]s|gratuit[oa]s? (?:para|a) tod[oa]s|aberto a todos|livres? e (?:gratuit|independen)|sem paywall)/iu,
    hits: ['Nosso conteúdo é gratuito para todos', 'Queremos seguir livres e independentes'],
    misses: ['O museu é gratuito para todos', 'A praia acessível a todos'],
  },
  {
    id: 'pt/donation/monthly-or-once',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:uma |um )?(?:doação |apoio |contribuição |donativo )?(?:mensal(?:mente)?|únic[oa]|uma (?:só |única )?vez|anual(?:mente)?|todo mês|por mês|pontual|recorrente)[ \/|,]{0,3}(?:ou )?){1,3})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Mensal', 'Uma vez / Mensal'],
    misses: ['O relatório mensal', 'Uma vez aprovada a lei'],
  },
  {
    id: 'pt/donation/nobody-owns-us',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:sem|não temos|não dependemos de) (?:grandes )?(?:donos?|patrões|acionistas?|bancos?|bilionários?|anunciantes?|partidos?|governos?|grupos? económicos?)(?:,? (?:nem|ou|e|sem) (?:\p{L}+ )?(?:donos?|patrões|acionistas?|bancos?|bilionários?|anunciantes?|partidos?|governos?|publicidade|empresas))+/iu,
    hits: ['Não temos donos nem acionistas', 'Sem patrões nem bancos'],
    misses: ['Sem água nem luz', 'Não temos água'],
  },
  {
    id: 'pt/donation/payment-methods',
    kind: 'donation',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:com |por |via )?(?:cartão(?: de (?:crédito|débito))?|transferência(?: bancária)?|boleto(?: bancário)?|mb ?way|multibanco|débito (?:automático|direto)|paypal|picpay)(?: ou |[ ,|\/·]{1,3}|$|(?=[^\p{L}\p{N}]{0,8}$))){1,5})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Cartão de crédito', 'Boleto / Cartão'],
    misses: ['Cartão vermelho', 'Transferência de poder'],
  },
  {
    id: 'pt/donation/remind-me',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:lembre-me|lembrar-me|me lembre|lembrar) (?:mais tarde|depois|amanhã|em .{2,15}|no próximo mês)|já (?:doei|contribuí|apoiei|apoio|fiz (?:minha|a minha|uma) doação)(?: .{0,15})?|já sou (?:membro|apoiadora?|sóci[oa]|doadora?))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Lembre-me mais tarde', 'Já contribuí'],
    misses: ['Lembre-me o nome dele', 'Já sou velho'],
  },
  {
    id: 'pt/donation/support-our-journalism',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:apoie|apoia|apoiar|ajude|defenda|fortaleça|financie|sustente) (?:a |o )?(?:fazer )?(?:noss[oa]s? )(?:\p{L}+ )?(?:jornalismo|trabalho|redação|imprensa|informação|reportagens|mídia|jornal|projeto|projecto|site|equipe|equipa|missão|investigações)(?!\p{L})|(?:^|[.!?:,–—] ?)(?:apoie|apoia|ajude|ajuda|defenda|fortaleça|financie) (?:a |o |um |uma |este |esta )?(?:\p{L}+ )?(?:jornalismo|trabalho|redação|imprensa|informação|reportagens|mídia|jornal|projeto|projecto|site|equipe|equipa|missão|investigações)(?!\p{L})|(?<!\p{L})(?:apoie|fortaleça|financie) (?:a |o |um |uma |este )?(?:\p{L}+ )?(?:jornalismo|trabalho|redação|imprensa|informação|reportagens|mídia|jornal|projeto|projecto|site|equipe|equipa|missão|investigações)(?!\p{L})|(?<!\p{L})apoiar (?:a |o |um )?(?:jornalismo|imprensa|mídia) (?:independente|livre|de qualidade|local|profissional)[^.?!]{0,15}(?:$|[!:])/iu,
    hits: ['Apoie o jornalismo independente', 'Apoie nosso trabalho'],
    misses: ['O governo apoiou a imprensa local com verbas', 'O robô ajuda o trabalho no campo'],
  },
  {
    id: 'pt/donation/support-us',
    kind: 'donation',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:apoie-nos|ajude-nos|ajuda-nos|nos apoie|nos ajude|apoia-nos)(?!\p{L})|(?<!\p{L})(?:ajude|apoie) (?:a gente|o projeto|este (?:site|projeto|jornal)|a manter (?:o|este|noss))|(?<!\p{L})(?:formas de|como|para) (?:nos apoiar|apoiar-nos|ajudar o (?:site|jornal|projeto))/iu,
    hits: ['Apoie-nos', 'Ajude-nos a continuar', 'Outras formas de nos apoiar'],
    misses: ['Apoiam os professores em greve', 'Ninguém quis ajudá-los'],
  },
  {
    id: 'pt/donation/tax-deductible',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:doaç(?:ão|ões)|donativos?|contribuiç(?:ão|ões)|quotas?)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:dedut|deduç|irs|imposto de renda)|(?<!\p{L})consign\p{L}+[^.?!]{0,25}(?<!\p{L})irs(?!\p{L})|(?<!\p{L})0,5 ?% do (?:seu )?irs/iu,
    hits: ['Os donativos são dedutíveis no imposto', 'Doação dedutível'],
    misses: ['Os impostos sobem', 'O IRS baixa'],
  },
  {
    id: 'pt/donation/thank-you',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:obrigad[oa]|agradecemos) (?:por|pel[oa]|desde já|o|a) ?(?:o |a )?(?:seu|sua|teu|tua|vosso) (?:apoio|doação|contribuição|ajuda|generosidade|donativo)|(?<!\p{L})(?:obrigad[oa]|graças) (?:a|aos) (?:tod[oa]s (?:os )?)?(?:noss[oa]s )?(?:apoiadores|assinantes|doadores|sócios|leitores) (?:que|por|por)/iu,
    hits: ['Obrigado pelo seu apoio', 'Agradecemos a sua contribuição'],
    misses: ['Obrigado ao gol', 'Agradece ao prefeito'],
  },
  {
    id: 'pt/donation/we-need-you',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:precisamos|dependemos|contamos com) (?:de |do |da |o |a )?(?:você|vocês|ti|si|seu apoio|sua ajuda|sua contribuição|teu apoio|nossos leitores|noss[oa]s apoiadores|vosso apoio|mais (?:assinantes|apoiadores))(?!\p{L})|(?<!\p{L})precisa (?:de você|do seu apoio|da sua ajuda|da sua contribuição|do teu apoio)(?!\p{L})|(?<!\p{L})sem (?:você|o seu apoio|a sua ajuda|o teu apoio)(?!\p{L}),?[^.?!]{0,20}(?<!\p{L})(?:não|nada|imposs)/iu,
    hits: ['Precisamos de você', 'Precisamos do seu apoio', 'Sem o seu apoio, não existimos'],
    misses: ['Precisamos de chuva, diz o agricultor', 'Sem você saber'],
  },
  {
    id: 'pt/donation/why-give',
    kind: 'donation',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})por ?que (?:apoiar(?:-nos)?|nos apoiar|doar|pedimos|contribuir|assinar|ser (?:membro|sócio|apoiador)|precisamos)(?!\p{L})[^.?!]{0,20}(?:$|[?!:])|^[^\p{L}\p{N}]{0,5}(?:(?:como|onde|para que serve) (?:usamos|é usado|será usado)? ?(?:o seu|a sua|sua|seu) (?:dinheiro|doação|contribuição|apoio).{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Por que apoiar?', 'Como usamos a sua doação'],
    misses: ['Por que doar órgãos salva vidas em todos os estados do país', 'Por que chove'],
  },
  {
    id: 'pt/donation/your-donation-helps',
    kind: 'donation',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:com |graças a )?(?:o |a )?(?:seu|sua|teu|tua|vosso) (?:doação|donativo|contribuição|apoio|ajuda|assinatura)(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:nos|permite|ajuda|é|garante|podemos|faz|mantém|torna|financia|conta|sustenta|vai|será|fortalece|faremos)(?!\p{L})/iu,
    hits: ['Sua doação nos permite continuar', 'Com o seu apoio podemos investigar'],
    misses: ['Seu tio ajuda o prefeito', 'Seu apoio ao prefeito'],
  },
  {
    id: 'pt/newsletter/agree-by-signing-up',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})ao (?:se cadastrar|cadastrar|assinar|clicar|enviar|inscrever|registar|subscrever|se inscrever|prosseguir|informar|criar|fornecer|submeter)[^.?!]{0,70}(?<!\p{L})(?:concorda|aceita|autoriza|confirma|declara|reconhece|consente)|(?<!\p{L})(?:aceito|concordo|autorizo|quero|desejo|gostaria de|pretendo)[^.?!]{0,15}(?<!\p{L})(?:receber (?:\p{L}+ ){0,4}(?:newsletters?|bolet|comunica|ofertas|informaç|novidades|notícias|e-?mails|promoç)|com (?:a política|os termos)|os termos|o tratamento|a política)|(?<!\p{L})li e (?:aceito|concordo)|(?<!\p{L})protegido (?:por|pelo) recaptcha|^[^\p{L}\p{N}]{0,5}(?:receber (?:ofertas|informações|novidades|comunicações|promoções) (?:sobre|de|dos|da|do) .{3,60})[^\p{L}\p{N}]{0,8}$/iu,
    hits: [
      'Ao se cadastrar, você concorda com os termos',
      'Aceito receber comunicações',
      'Receber ofertas de parceiros do jornal',
    ],
    misses: ['Ao clicar, o rato fugiu', 'Quero receber meu salário'],
  },
  {
    id: 'pt/newsletter/app',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:baixe|baixar|descarregue|descarregar|instale|instala|abra|abrir|conheça)(?: grátis| agora| já)*(?: o| a| nosso| nossa| já o| no)* (?:app|aplicativo|aplicação)(?: .{0,40})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:baixe|instale|descarregue|use) (?:o nosso|nosso|a nossa|o) (?:novo )?(?:app|aplicativo)(?!\p{L})|(?<!\p{L})(?:no|nosso|pelo nosso|a nossa) (?:novo )?(?:app|aplicativo|aplicação) (?:do|da|grátis|gratuit)|(?<!\p{L})na palma da (?:sua )?mão/iu,
    hits: ['Baixe o app', 'Leia melhor: baixe o nosso app'],
    misses: ['A aplicação da lei é lenta', 'Quem baixa filmes arrisca'],
  },
  {
    id: 'pt/newsletter/app-store',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:disponível|baixe|baixar|descarregue|descarregar)(?: grátis)? (?:na|no|em) (?:app ?store|google play|play store|appgallery)(?: .{0,25})?|(?:aponte|leia|escaneie) .{0,25}(?:qr code|código).{0,25})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Disponível no Google Play', 'Baixe na App Store'],
    misses: ['O jogo disponível no Google Play preocupa os pais', 'Leia a lei'],
  },
  {
    id: 'pt/newsletter/confirm-address',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:e-?mail|endereço)[^.?!]{0,12}(?<!\p{L})(?:inválido|não é válido|incorret[oa]|já (?:está )?(?:cadastrado|registado|inscrito))|(?<!\p{L})(?:digite|insira|informe|introduza)[^.?!]{0,15}(?:e-?mail|endereço)[^.?!]{0,15}(?<!\p{L})válido|(?<!\p{L})(?:inscrição|cadastro|assinatura|subscrição)[^.?!]{0,12}(?<!\p{L})(?:realizad[oa]|efetuad[oa]|concluíd[oa]|confirmad[oa]|com sucesso)|(?<!\p{L})(?:confirme|verifique|valide) (?:a sua|sua|o seu|seu) (?:inscrição|e-?mail|subscrição|cadastro|conta|caixa)|(?<!\p{L})obrigad[oa] (?:por|pela|pelo) (?:se (?:inscrever|cadastrar)|subscrever|assinar|sua (?:inscrição|subscrição|assinatura)|seu cadastro)|(?<!\p{L})(?:enviamos|receberá|verifique|clique)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:e-?mail|link) de confirmação(?!\p{L})|(?<!\p{L})cadastrado com sucesso/iu,
    hits: ['E-mail inválido', 'Obrigado por se inscrever', 'Inscrição realizada com sucesso'],
    misses: ['Os e-mails do ministro foram roubados', 'As inscrições do vestibular abrem'],
  },
  {
    id: 'pt/newsletter/dismiss',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:não,? obrigad[oa](?:,? .{0,30})?|(?:talvez )?mais tarde|agora não|não mostrar (?:novamente|mais).{0,15}|sim,? (?:quero|aceito|eu quero).{0,25})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Não, obrigado', 'Agora não'],
    misses: ['Não, obrigado a Deus ninguém morreu no desastre', 'Mais tarde na noite'],
  },
  {
    id: 'pt/newsletter/email-field',
    kind: 'newsletter',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:seu|o seu|sua|o teu|digite|insira|informe|introduza|melhor|endereço de|escreva|coloque) ){0,4}(?:e-?mail|endereço eletr[óô]nico|correio eletr[óô]nico)(?: ?\(?(?:obrigatório|aqui)\)?)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Seu e-mail', 'Endereço de email', 'Digite seu melhor e-mail'],
    misses: ['O email vazou', 'Email falso'],
  },
  {
    id: 'pt/newsletter/form-message',
    kind: 'newsletter',
    role: 'pitch',
    weight: 1,
    pattern:
      /(?<!\p{L})(?:campos? obrigatórios?|ocorreu um erro|tente (?:novamente|mais tarde|de novo))(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:por favor,? )?(?:escolha|selecione|quais)(?: (?:uma|pelo menos uma|as|suas|das))* (?:newsletters?|opç(?:ão|ões)|interesses|temas|boletins).{0,40})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:você também gostaria de:?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Por favor, tente mais tarde!', 'Quais newsletters você gostaria de assinar?'],
    misses: ['Um erro de cálculo', 'Os campos de trigo'],
  },
  {
    id: 'pt/newsletter/in-your-inbox',
    kind: 'newsletter',
    role: 'pitch',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:no|em|na|para o) (?:seu|teu|sua|tua) (?:e-?mail|caixa de (?:entrada|correio|e-?mail)|inbox|celular|telemóvel|whatsapp)(?!\p{L})|(?<!\p{L})(?:tod[oa]s? (?:os|as) (?:dias|manhãs|tardes|noites|semanas|meses|segundas|terças|quartas|quintas|sextas|sábados|domingos)(?:-feiras)?|toda (?:manhã|semana|segunda|terça|quarta|quinta|sexta)(?:-feira)?|todo (?:dia|sábado|domingo|mês)|cada (?:dia|manhã|semana)|diariamente|semanalmente)[^.?!]{0,30}(?<!\p{L})(?:por|no seu|no teu) (?:e-?mail|whatsapp)|(?:(?:^|[.!?:–—] ?)recebe|(?<!\p{L})receba)(?!\p{L})[^.?!]{0,60}(?<!\p{L})(?:por e-?mail|no seu|no teu|(?:tod[oa]s? (?:os|as) (?:dias|manhãs|tardes|noites|semanas|meses|segundas|terças|quartas|quintas|sextas|sábados|domingos)(?:-feiras)?|toda (?:manhã|semana|segunda|terça|quarta|quinta|sexta)(?:-feira)?|todo (?:dia|sábado|domingo|mês)|cada (?:dia|manhã|semana)|diariamente|semanalmente)|grátis|gratuitamente|de graça)(?!\p{L})|(?<!\p{L})diret(?:o|amente) (?:no|em|na|por) (?:seu|sua|e-?mail)/iu,
    hits: ['Receba as notícias no seu e-mail', 'Na sua caixa de entrada', 'Receba o melhor toda sexta'],
    misses: ['Na caixa havia um bilhete', 'Recebeu ameaças todos os dias'],
  },
  {
    id: 'pt/newsletter/join-readers',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:junte-se|junta-te) (?:a |aos |às |mais de |os |outros )*(?:[\d.,]{2,} |milhares de )(?:mil )?(?:de )?(?:leitores|assinantes|subscritores|inscritos|pessoas)|^[^\p{L}\p{N}]{0,5}(?:(?:mais de|já são|já somos) [\d.,]+ (?:mil )?(?:assinantes|leitores|inscritos|subscritores)(?: .{0,20})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Junte-se a 20.000 leitores', 'Já somos 5.000 assinantes'],
    misses: ['O canal tem mais de 20.000 assinantes na região', 'Junte-se à marcha'],
  },
  {
    id: 'pt/newsletter/never-miss',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:não perca|não percas|para não perder|nunca perca) (?:nada|nenhum|mais nenhum|as (?:últimas|principais|nossas)|o melhor|nossas)/iu,
    hits: ['Não perca nada', 'Para não perder nenhuma notícia'],
    misses: ['Não perca a calma', 'Perderam o melhor'],
  },
  {
    id: 'pt/newsletter/newsletter-label',
    kind: 'newsletter',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:nossas?|as|a|todas|escolha|suas|mais|outras|os|ver|conheça|veja|assine|uma) ){0,4}(?:newsletters?|boletins|boletim)(?:(?: (?!médico|de ocorrência|oficial)[\p{L}'’&-]+){0,5}| ?[:–-] .{2,40}))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Newsletter', 'Nossas newsletters'],
    misses: ['O boletim médico saiu na terça de manhã', 'Boletim de ocorrência'],
  },
  {
    id: 'pt/newsletter/notifications',
    kind: 'newsletter',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:ative|receba|permita|habilite|ativa|recebe)(?: as| os| nossas| nossos| suas)* (?:notificações|alertas|avisos)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:ativar|receber|permitir|criar)(?: as)? ?(?:notificações|alertas?)(?: .{0,30})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:seja (?:avisado|notificado|o primeiro a saber)|avise-me|me avise|fique sabendo (?:antes|primeiro))/iu,
    hits: ['Receba alertas', 'Ative as notificações'],
    misses: ['Os alertas da chuva', 'Recebeu o alerta'],
  },
  {
    id: 'pt/newsletter/privacy',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:seus|teus|os seus|os meus) dados(?: pessoais)?[^.?!]{0,40}(?<!\p{L})(?:tratad|utilizad|usad|recolhid|coletad|protegid)\p{L}+[^.?!]{0,60}(?<!\p{L})(?:newsletter|envi|finalidade|comunica|marketing|inscrição|assinatura)|(?<!\p{L})(?:consulte|leia|veja|conheça) (?:\p{L}+ ){0,2}política de privacidade|(?<!\p{L})(?:finalidade|responsável pelo|responsável do) tratamento/iu,
    hits: ['Seus dados serão usados para o envio da newsletter', 'Leia nossa política de privacidade'],
    misses: ['Seus dados foram roubados', 'A política mudou'],
  },
  {
    id: 'pt/newsletter/sign-up',
    kind: 'newsletter',
    role: 'ask',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:assine|assinar|inscreva-se|inscrever-se|inscreva|inscrição|cadastre-se|cadastre|cadastrar|subscreva|subscrever|subscreve|receba|receber|recebe|registe-se|registre-se|escolha|gostaria)(?!\p{L})[^.?!]{0,40}(?<!\p{L})(?:newsletters?|boletim|boletins|resumo (?:diário|semanal))(?!\p{L})/iu,
    hits: ['Assine a nossa newsletter', 'Inscreva-se no boletim'],
    misses: ['O boletim registrou dois casos', 'Os assinantes da newsletter protestam'],
  },
  {
    id: 'pt/newsletter/sign-up-button',
    kind: 'newsletter',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:sim,? )?(?:quero )?(?:(?:me )?(?:inscrever|cadastrar)(?:-me|-se)?|inscreva-se|cadastre-se|inscreve-te|registe-se|quero receber)(?: (?:grátis|gratuitamente|agora|aqui|já|n[oa] .{2,35}))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Inscreva-se', 'Cadastre-se grátis'],
    misses: ['Inscrever-se na escola é mais difícil para quem vem de longe e não fala a língua', 'Inscreveram o disco'],
  },
  {
    id: 'pt/newsletter/stay-informed',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:fique|mantenha-se|mantém-te|fica|esteja) (?:sempre )?(?:por dentro|informad[oa]|bem informad[oa]|atualizad[oa]|a par|conectad[oa]|ligad[oa] (?:no|na))|(?<!\p{L})(?:principais|todas as) notícias[^.?!]{0,25}(?<!\p{L})(?:no seu|por e-?mail|em tempo real)/iu,
    hits: ['Fique por dentro', 'Mantenha-se informado'],
    misses: ['O prefeito está informado', 'Fique em casa'],
  },
  {
    id: 'pt/newsletter/unsubscribe',
    kind: 'newsletter',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:cancelar (?:a |sua |a sua )?(?:inscrição|subscrição|assinatura|o recebimento)|descadastr|cancelar a qualquer|remover (?:a |sua )?(?:inscrição|seu))\p{L}*[^.?!]{0,25}(?<!\p{L})(?:qualquer (?:momento|altura)|quando quiser|momento|clique)|(?<!\p{L})pode cancelar (?:a qualquer|quando)|(?<!\p{L})(?:obrigad[oa] por (?:se inscrever|subscrever|assinar)|sem spam|nada de spam|zero spam|não (?:enviamos|fazemos) spam|link de (?:cancelamento|descadastro))|(?<!\p{L})não (?:compartilh|partilh|vend)\p{L}+[^.?!]{0,20}(?<!\p{L})(?:dados|e-?mail)/iu,
    hits: ['Você pode cancelar a qualquer momento', 'Obrigado por se inscrever', 'Sem spam'],
    misses: ['Podem cancelar o voo na chuva', 'O spam cresce'],
  },
  {
    id: 'pt/newsletter/what-you-get',
    kind: 'newsletter',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:o melhor|o essencial|as (?:principais )?notícias|os (?:destaques|fatos|factos)|uma seleção|um resumo|a nossa seleção|tudo o que)(?!\p{L})[^.?!]{0,50}(?<!\p{L})(?:tod[oa]s? (?:os|as) (?:dias|manhãs|tardes|noites|semanas|meses|segundas|terças|quartas|quintas|sextas|sábados|domingos)(?:-feiras)?|toda (?:manhã|semana|segunda|terça|quarta|quinta|sexta)(?:-feira)?|todo (?:dia|sábado|domingo|mês)|cada (?:dia|manhã|semana)|diariamente|semanalmente)(?!\p{L})|(?<!\p{L})(?:tod[oa]s? (?:os|as) (?:dias|manhãs|tardes|noites|semanas|meses|segundas|terças|quartas|quintas|sextas|sábados|domingos)(?:-feiras)?|toda (?:manhã|semana|segunda|terça|quarta|quinta|sexta)(?:-feira)?|todo (?:dia|sábado|domingo|mês)|cada (?:dia|manhã|semana)|diariamente|semanalmente),? (?:o melhor|as principais|uma seleção|um resumo|a nossa|os destaques|trazemos|explicamos)|^[^\p{L}\p{N}]{0,5}(?:notícias do dia.{0,20}|dicas do editor.{0,30})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['As principais notícias todas as manhãs', 'Toda sexta, o melhor da semana'],
    misses: ['Toda manhã o pastor sobe', 'As notícias são más'],
  },
  {
    id: 'pt/paywall/already-a-subscriber',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:já|se (?:você )?já) (?:é|sou|és|tem|tens|possui|tenho)[^.?!]{0,12}(?<!\p{L})(?:assinante|cadastrad[oa]|conta|assinatura|registad[oa]|membro|subscritora?|cadastro)(?!\p{L})[^.?!]{0,20}(?:\?|(?<!\p{L})entr|(?<!\p{L})faça|(?<!\p{L})login|(?<!\p{L})acess|(?<!\p{L})inicie|(?<!\p{L})clique)|^[^\p{L}\p{N}]{0,5}(?:já (?:sou|tenho) (?:um |uma )?(?:assinante|conta|assinatura|cadastro|subscritora?|cadastrad[oa])(?: .{0,15})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:ainda não|não) (?:é|tem|és|tens) (?:um |uma )?(?:assinante|conta|cadastr\p{L}+|subscritora?|assinatura)[^.?!]{0,10}\?|(?<!\p{L})(?:ative|vincule|ativar) (?:a |sua |a sua )?(?:assinatura|conta de assinante)/iu,
    hits: ['Já é assinante? Entre', 'Já tem conta? Faça login', 'Ainda não é assinante?'],
    misses: ['Já é membro do clube', 'Já tem conta na Suíça'],
  },
  {
    id: 'pt/paywall/article-limit',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:você|tem|ainda|restam|resta|leu|já leu|atingiu|resta-lhe|restam-lhe)[^.?!]{0,25}(?<!\p{L})(?:artigos?|matérias?|conteúdos?|notícias?|reportagens?|textos?) (?:gratuit[oa]s?|grátis|restantes|livres|deste mês)|(?<!\p{L})(?:atingiu|excedeu|alcançou|chegou ao) (?:o (?:seu )?|seu )?(?:limite|número máximo) (?:de|mensal)|(?<!\p{L})limite de (?:artigos|matérias|textos|notícias|reportagens)|^[^\p{L}\p{N}]{0,5}(?:\d+ ?(?:\/ ?\d+ )?(?:artigos?|matérias?|textos?) (?:grátis|gratuit[oa]s?|restantes?).{0,20})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Você leu seus 3 artigos gratuitos', 'Você atingiu o limite de textos'],
    misses: ['Restam dois anos, disse o juiz', 'O carro excedeu a velocidade'],
  },
  {
    id: 'pt/paywall/benefits',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:acesso|acesse|leitura|navegação|navegue)[^.?!]{0,50}(?<!\p{L})(?:ilimitad[oa]|exclusiv[oa]s?|sem (?:publicidade|anúncios|limites)|acervo|arquivo|conteúdos?|edições)(?!\p{L})[^.?!]{0,30})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:todos |todas )?(?:os |as |noss[oa]s )*(?:artigos|conteúdos?|newsletters?|podcasts|reportagens|colunas|colunistas|benefícios|descontos)[^.?!]{0,20}(?<!\p{L})(?:ilimitad[oa]s?|exclusiv[oa]s?|sem (?:publicidade|anúncios)|para assinantes|premium)(?!\p{L})[^.?!]{0,20})[^\p{L}\p{N}]{0,8}$|^[^\p{L}\p{N}]{0,5}(?:(?:o |a )?(?:jornal|edição|revista|versão)[^.?!]{0,12}(?<!\p{L})(?:digital|em pdf|impress[oa]|em papel)(?!\p{L})[^.?!]{0,35})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Acesso a todas as edições', 'Newsletters exclusivas para assinantes'],
    misses: ['O acesso ao estádio foi fechado', 'Os artigos da lei'],
  },
  {
    id: 'pt/paywall/billing',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:depois|após|em vez de|passando a) (?:(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))|R\$ ?\d[\d.,]*) ?(?:\/|por|ao|cada)|(?<!\p{L})(?:renova(?:-se)?|renovação|renovada) automátic|(?<!\p{L})(?:cobrad[oa]|faturad[oa]|cobrança|pagamento)[^.?!]{0,12}(?<!\p{L})(?:anual|mensal|únic[oa]|recorrente)(?:mente)?|(?<!\p{L})(?:oferta|promoção|preço|condição) (?:válid[oa] (?:até|por|para|apenas)|por tempo limitado|promocional|exclusiv[oa] para novos|de lançamento|especial para)|(?<!\p{L})(?:economize|poupe) (?:até )?(?:\d+ ?%|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))|R\$)|(?<!\p{L})nos (?:\d+ |três |seis )?primeiros meses/iu,
    hits: ['Renovação automática', 'Oferta por tempo limitado', 'depois R$ 19,90 por mês'],
    misses: ['Depois choveu', 'A renovação do acordo'],
  },
  {
    id: 'pt/paywall/cancel-anytime',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:cancele|cancela|cancelamento|pode cancelar|cancelar)(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:quando (?:quiser|quiseres)|a qualquer (?:momento|altura)|em um clique|sem (?:custo|multa))|(?<!\p{L})sem (?:fidelidade|fidelização|período de fidelização)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:sem compromisso(?: .{0,25})?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Cancele quando quiser', 'Sem fidelidade'],
    misses: ['Cancelam o voo', 'A reunião terminou sem compromisso de paz por parte do governo e com tensão'],
  },
  {
    id: 'pt/paywall/continue-with-account',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:continuar|continue|entrar|entre|cadastre-se|iniciar sessão|faça login|login|registar)(?: rapidamente)? (?:com|via|pelo|usando) (?:o |a |uma )?(?:conta )?(?:google|apple|facebook|e-?mail|microsoft|x|twitter))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Continuar com Google', 'Entrar com Facebook'],
    misses: ['Continuar com menos dinheiro', 'Entrar com a chave'],
  },
  {
    id: 'pt/paywall/continue-with-subscription',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:assine|cadastre-se|faça (?:o |seu )?(?:login|cadastro)|entre|inicie sessão|registe-se|subscreva|crie (?:uma|sua) conta)(?!\p{L})[^.?!]{0,30}(?<!\p{L})(?:para|e) (?:continu\p{L}+|ler(?!\p{L})(?! (?:a |nossa )?newsletter)|leia|acess\p{L}+|desbloque\p{L}+|ter acesso|aceder)|(?<!\p{L})para (?:continuar (?:lendo|a ler|a leitura)|ler (?:este|o restante|a íntegra|o artigo completo|mais))[^.?!]{0,40}(?:$|,|(?<!\p{L})(?:assin|cadastr|faça|subscr|inici|login))|(?<!\p{L})(?:continue|continua) (?:lendo|a ler) (?:com|por|de graça|gratuit|este|esta|sem)|(?<!\p{L})quer (?:continuar (?:lendo|a ler)|ler (?:o|a) (?:artigo|matéria) (?:completa|completo|na íntegra))|(?<!\p{L})(?:o restante|a continuação)[^.?!]{0,15}(?<!\p{L})(?:exclusiv|para assinantes|reservad)/iu,
    hits: ['Assine para continuar lendo', 'Para continuar a ler, faça login'],
    misses: ['Para continuar a viver é preciso água', 'O restante é silêncio'],
  },
  {
    id: 'pt/paywall/for-subscribers-only',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!também ?:? ?)(?<!\p{L})(?:conteúdo|artigo|matéria|texto|reportagem|acesso|notícia|página|vídeo|edição)s?(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:exclusiv[oa]s?|restrit[oa]s?|reservad[oa]s?|só|somente|apenas|disponível)(?!\p{L})[^.?!]{0,8}(?<!\p{L})(?:para|a|aos|de|à)(?: (?:noss[oa]s|os|nossos))? (?:assinantes?|cadastrad[oa]s|subscritores|sóci[oa]s|apoiadores|membros|utilizadores registados)(?!\p{L})|^[^\p{L}\p{N}]{0,5}(?:(?:exclusivo|só|apenas|somente|restrito|conteúdo)(?: (?:para|a|aos|de))?(?: nossos)? (?:assinantes?|cadastrad[oa]s|subscritores|sóci[oa]s|apoiadores|membros|utilizadores registados)(?: .{0,15})?)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:somente|só) para assinantes|(?<!\p{L})est[ea] (?:conteúdo|artigo|matéria) é (?:pag[oa]|premium|exclusiv)/iu,
    hits: ['Conteúdo exclusivo para assinantes', 'Só para assinantes'],
    misses: ['O estacionamento é só para clientes', 'Leia também: conteúdo exclusivo para assinantes'],
  },
  {
    id: 'pt/paywall/gift-article',
    kind: 'paywall',
    role: 'ask',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:ofereça|presenteie|dê de presente|oferecer|presentear) (?:com )?(?:este|esta|um|uma) (?:artigo|matéria|assinatura|texto)(?!\p{L})|(?<!\p{L})(?:artigo|matéria|texto) (?:oferecid[oa]|presentead[oa]|liberad[oa]) por um|(?<!\p{L})(?:como|assinantes?) (?:assinante,? )?(?:você )?(?:pode|podem) (?:presentear|liberar|oferecer|compartilhar)/iu,
    hits: ['Presenteie uma assinatura', 'Artigo oferecido por um assinante'],
    misses: ['Ofereceu um livro', 'Um artigo de luxo'],
  },
  {
    id: 'pt/paywall/log-in',
    kind: 'paywall',
    role: 'ask',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:entrar|entre|login|faça (?:o |seu )?login|iniciar sessão|inicie sessão|fazer login|criar? (?:uma |sua )?conta(?: grátis| gratuita)?|crie (?:uma |sua |a sua )?conta(?: grátis| gratuita)?|senha|palavra-passe|(?:esqueceu|esqueci)(?: a| minha| sua| a sua)*(?: senha| palavra-passe)|confirme (?:a )?senha|minha conta)(?: ?(?:\/|ou|\||\?)? ?(?:cadastre-se|registe-se|assine|login))?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Entrar', 'Esqueceu a senha?', 'Criar conta'],
    misses: ['Entrar em vigor', 'Senha roubada'],
  },
  {
    id: 'pt/paywall/manage',
    kind: 'paywall',
    role: 'label',
    weight: 1,
    pattern:
      /(?<!\p{L})(?:gerencie|gerir|gerenciar|renove|renovar|altere) (?:a sua|sua|minha) assinatura|^[^\p{L}\p{N}]{0,5}(?:(?:atendimento ao (?:assinante|leitor|cliente)|central do assinante|área do assinante|apoio ao assinante|perguntas frequentes|condições (?:de assinatura|gerais)))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Gerencie sua assinatura', 'Central do assinante'],
    misses: ['Gerencia o clube', 'Renova a frota'],
  },
  {
    id: 'pt/paywall/offers',
    kind: 'paywall',
    role: 'label',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:ver|veja|conheça|escolha|compare|consulte|confira) )?(?:todos |todas )?(?:os |as |o |a |seu |sua |noss[oa]s |mais )*(?:planos?|ofertas?|assinaturas?|pacotes?)(?: (?:de assinatura|digital|digitais|disponíveis|premium|especiais|para você|ideal.{0,12}))*)[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:conheça|escolha|compare|confira) (?:noss[oa]s|os nossos|o seu|seu) (?:planos?|ofertas?|assinaturas?)/iu,
    hits: ['Ver planos', 'Escolha o seu plano'],
    misses: ['As ofertas de emprego caem em todo o país', 'Conheça os segredos do mar'],
  },
  {
    id: 'pt/paywall/plan-names',
    kind: 'paywall',
    role: 'label',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:(?:plano|assinatura|oferta|pacote) (?:mensal|anual|semanal|trimestral|digital|básic[oa]|premium|complet[oa]|essencial|plus|estudante|impress[oa]|família)(?: (?:\+|e|digital|impress[oa]|anual|mensal)){0,3}|(?:o )?mais (?:popular|escolhido|vendido|vantajoso)|melhor (?:oferta|preço|custo-benefício)|impresso (?:\+|e) digital|papel (?:\+|e) digital|recomendado))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Plano mensal', 'Impresso + digital'],
    misses: ['Plano anual do município', 'Mais popular que o rei'],
  },
  {
    id: 'pt/paywall/premium-label',
    kind: 'paywall',
    role: 'gate',
    weight: 1,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:assinantes?|premium|(?:conteúdo )?exclusivo|(?:exclusivo )?para assinantes|artigo exclusivo|conteúdo premium))[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Premium', 'Assinante'],
    misses: ['Os assinantes de gás pagarão mais', 'Exclusivo: ministro sai'],
  },
  {
    id: 'pt/paywall/price-per-period',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:a partir de|apenas|só|desde|assine|subscreva|por apenas|primeiro mês|oferta)(?!\p{L})[^?!]{0,20}?(?:R\$ ?\d[\d.,]*|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))) ?\*?(?:\/|por|ao|no|nos|cada|a) ?(?:primeiros? |\d+ )?(?:mês|meses|ano|semana|primeir|trimestre|dia)|^[^\p{L}\p{N}]{0,5}(?:(?:por|de|só|apenas|depois) ?){0,2}(?:R\$ ?\d[\d.,]*|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))) ?\*?(?: ?\/ ?| por | ao | no | nos | cada )[^?!]{0,12}(?:mês|meses|semana|um ano|ano|trimestre)(?!\p{L})[^?!]{0,60}$|(?<!\p{L})(?:primeiro mês|\d+ (?:meses|dias|semanas)|um mês|uma semana) (?:grátis|gratuit|por (?:apenas )?(?:R\$|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))))|(?<!\p{L})renovação automática(?!\p{L})/iu,
    hits: ['Por apenas R$ 1,90 no primeiro mês', 'R$ 9,90/mês', 'Primeiro mês grátis'],
    misses: ['O aluguel subiu para R$ 900', 'A plataforma cobra 14 euros por mês aos clientes'],
  },
  {
    id: 'pt/paywall/register-to-read',
    kind: 'paywall',
    role: 'gate',
    weight: 4,
    pattern:
      /(?<!\p{L})(?:cadastre-se|crie (?:uma|sua) conta|registe-se|registre-se|faça (?:seu )?cadastro)(?: grátis| gratuita| gratuito| gratuitamente)?(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:para (?:ler(?! (?:a )?newsletter)|continuar|acessar|aceder|desbloquear)|e (?:leia|continue|acesse))|(?<!\p{L})(?:cadastro|conta|registo) gratuit[oa][^.?!]{0,25}(?<!\p{L})(?:ler|leia|acess|artigos)|^[^\p{L}\p{N}]{0,5}(?:(?:crie|criar) (?:uma|sua|a sua) conta(?: grátis| gratuita)?)[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Cadastre-se para ler', 'Crie uma conta gratuita e continue lendo'],
    misses: ['Registou-se um caso', 'Crie um negócio'],
  },
  {
    id: 'pt/paywall/subscribe-now',
    kind: 'paywall',
    role: 'ask',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:quero )?(?:assine|assinar|assina|subscreva|subscrever|subscreve|ver (?:planos|ofertas)|conheça (?:os planos|nossos planos|as ofertas)|assinaturas?|planos)(?: (?:agora|já|aqui|hoje|por .{1,25}|o jornal|a partir .{1,20}|de assinatura|digital|e .{2,35}|com .{2,25}))*)[^\p{L}\p{N}]{0,8}$|[.!?:] ?(?:assine|subscreva) (?:já|agora|hoje|a partir|por)(?!\p{L})/iu,
    hits: ['Assine já', 'Ver planos'],
    misses: ['Assinar o acordo seria um erro, disse o ministro da economia', 'Assinou o tratado'],
  },
  {
    id: 'pt/paywall/support-by-subscribing',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:apoie|apoiar)[^.?!]{0,50}(?<!\p{L})(?:assinando|assine|com (?:a sua|sua|uma) assinatura)|(?<!\p{L})(?:sua|a sua) assinatura(?!\p{L})[^.?!]{0,15}(?<!\p{L})(?:nos|apoia|permite|ajuda|financia|garante|fortalece|inclui)|(?<!\p{L})ao assinar[^.?!]{0,30}(?<!\p{L})(?:você )?(?:apoia|ajuda|terá|tem acesso)/iu,
    hits: ['Apoie o jornalismo com a sua assinatura', 'Sua assinatura financia reportagens'],
    misses: ['A assinatura do acordo ajuda', 'Apoiam a lei'],
  },
  {
    id: 'pt/paywall/trial',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /^[^\p{L}\p{N}]{0,5}(?:(?:teste|experimente|comece|inicie|ative|aproveite)(?: (?:agora|já|o|seu|a|por))* ?(?:grátis|gratuit\p{L}+|teste grátis|período (?:de teste|gratuito|grátis)|\d+ (?:dias|meses)|(?:[$£€¥₹₽₴₺]\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[$£€¥₹₽₴₺]|(?:EUR|euros?|USD|CHF|zł|PLN|kr|SEK|руб|грн|TL|lei|RON|ευρώ)(?!\p{L})))).{0,30})[^\p{L}\p{N}]{0,8}$|(?<!\p{L})(?:teste|período) (?:grátis|gratuito|de teste) (?:de|por) (?:\d+|um)/iu,
    hits: ['Teste grátis', 'Experimente grátis por 30 dias'],
    misses: ['O teste é gratuito nos postos da cidade', 'Comece hoje'],
  },
  {
    id: 'pt/paywall/unlimited-access',
    kind: 'paywall',
    role: 'pitch',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:acesso|acesse|leitura|leia|navegue|conteúdo|aceda)(?!\p{L})[^.?!]{0,20}(?<!\p{L})(?:ilimitad[oa](?!\p{L})(?:\s?$|\s?[!.,:]|[^.?!]{0,20}(?<!\p{L})(?:a |ao |às |artigos|conteúdo|site|tod))|sem limites?(?!\p{L})|a tod[oa]s? (?:o|os|as) (?:conteúdos?|artigos?|notícias|edições|reportagens|site))|(?<!\p{L})acesso (?:total|completo) (?:ao|a) (?:site|todo|todos|conteúdo|jornal|noss)/iu,
    hits: ['Acesso ilimitado a todo o site', 'Acesse sem limites'],
    misses: ['O acesso ao estádio foi fechado', 'Acesso completo à saúde'],
  },
  {
    id: 'pt/paywall/unlock',
    kind: 'paywall',
    role: 'gate',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:desbloqueie|desbloquear|desbloqueia|libere) (?:est[ea]|o|a|tod[oa]s?) (?:(?:o|os|as) )?(?:artigos?|conteúdos?|matérias?|leitura|acesso a tod|textos?|reportage)/iu,
    hits: ['Desbloqueie este artigo', 'Desbloqueie todo o conteúdo'],
    misses: ['Desbloquear o porto', 'Libere a pista'],
  },
  {
    id: 'pt/paywall/why-subscribe',
    kind: 'paywall',
    role: 'pitch',
    weight: 2,
    pattern:
      /(?<!\p{L})por ?que (?:assinar|devo assinar|vejo esta mensagem)(?!\p{L})[^.?!]{0,15}(?:$|[?!:])|^[^\p{L}\p{N}]{0,5}(?:(?:os |seus |conheça (?:os|seus) )?(?:benefícios|vantagens) (?:exclusiv[oa]s|(?:para|de|do) (?:ser )?(?:assinantes?|assinar|sócios?|membros?)).{0,20}|(?:sua |a )?assinatura inclui.{0,30}|o que (?:está incluído|inclui).{0,25})[^\p{L}\p{N}]{0,8}$/iu,
    hits: ['Por que assinar?', 'Benefícios para assinantes'],
    misses: ['Por que chove', 'Os benefícios do banco'],
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
      /^[^\p{L}\p{N}]{0,5}(?:(?:leia|lê|ler|veja|vê|ver|ouça|assista|confira)(?: (?:também|mais|ainda|aqui|a matéria))?|saiba mais|pode (?:lhe )?interessar|(?:notícias?|matérias?|artigos?) relacionad[oa]s?|relacionad[oa]s?|entenda|recomendad[oa]s?)\s?(?::|\||–|—|»{1,2}|>{1,3}|▶|→) ?(?=[\p{L}\p{N}"“«'‘])/iu,
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
