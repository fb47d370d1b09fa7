/** ISO 3166 codes: Intl.DisplayNames gives the countries' names in every language. */
export const COUNTRY_CODES =
  'AF AL DZ AD AO AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HK HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR XK KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PS PA PG PY PE PH PL PT PR QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VA VE VN YE ZM ZW GL GI';

/** Further countries, regions, states and cities as news writes them; separated by commas, lower case. */
export const PLACES =
  'u.s.,us,usa,u.k.,uk,u.a.e.,uae,eu,e.u.,america,united states of america,great britain,britain,england,scotland,wales,northern ireland,soviet union,ussr,burma,ivory coast,czech republic,holland,north korea,south korea,korea,vatican,palestine,gaza,gaza strip,west bank,hong kong,macau,taiwan,crimea,donbas,donetsk,luhansk,kosovo,chechnya,dagestan,siberia,kurdistan,kashmir,tibet,xinjiang,hebei,sichuan,catalonia,andalusia,bavaria,saxony,brandenburg,hesse,corsica,normandy,brittany,sicily,sardinia,tuscany,lombardy,flanders,balkans,baltics,caucasus,middle east,far east,europe,eastern europe,western europe,asia,africa,north africa,latin america,south america,north america,central america,antarctica,arctic,scandinavia,caribbean,oceania,pacific,atlantic,mediterranean,black sea,baltic sea,red sea,south china sea,persian gulf,sahel,sahara,' +
  'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington state,west virginia,wisconsin,wyoming,puerto rico,guam,ontario,quebec,british columbia,alberta,manitoba,nova scotia,queensland,new south wales,victoria,tasmania,' +
  'washington,washington d.c.,d.c.,new york city,manhattan,brooklyn,queens,bronx,staten island,harlem,los angeles,hollywood,chicago,houston,phoenix,philadelphia,san antonio,san diego,dallas,austin,san jose,san francisco,columbus,fort worth,indianapolis,charlotte,seattle,denver,boston,el paso,detroit,nashville,portland,memphis,oklahoma city,las vegas,louisville,baltimore,milwaukee,albuquerque,tucson,fresno,sacramento,kansas city,atlanta,miami,tampa,orlando,cleveland,cincinnati,pittsburgh,st. louis,saint louis,minneapolis,st. paul,new orleans,salt lake city,honolulu,anchorage,buffalo,rochester,albany,newark,hartford,providence,richmond,raleigh,charleston,savannah,jacksonville,tallahassee,birmingham,montgomery,little rock,des moines,omaha,wichita,tulsa,boise,ferguson,flint,silicon valley,capitol hill,wall street,white house,downing street,silicon valley,ground zero,' +
  'london,croydon,manchester,liverpool,leeds,sheffield,bristol,newcastle,nottingham,leicester,coventry,cardiff,swansea,edinburgh,glasgow,aberdeen,dundee,belfast,londonderry,derry,dublin,cork,galway,limerick,oxford,cambridge,brighton,southampton,portsmouth,plymouth,york,hull,bradford,kent,essex,surrey,sussex,hampshire,devon,cornwall,dorset,somerset,norfolk,suffolk,yorkshire,lancashire,cumbria,merseyside,westminster,heathrow,gatwick,wembley,wimbledon,' +
  'paris,marseille,marseilles,lyon,toulouse,nice,nantes,strasbourg,montpellier,bordeaux,lille,rennes,calais,cannes,versailles,brussels,antwerp,ghent,bruges,liege,amsterdam,rotterdam,the hague,utrecht,eindhoven,groningen,maastricht,luxembourg,berlin,hamburg,munich,münchen,cologne,köln,frankfurt,stuttgart,düsseldorf,dortmund,essen,leipzig,dresden,bremen,hannover,hanover,nuremberg,nürnberg,bonn,potsdam,vienna,wien,salzburg,graz,innsbruck,zurich,zürich,geneva,genf,bern,basel,davos,rome,roma,milan,milano,naples,napoli,turin,torino,palermo,genoa,genova,bologna,florence,firenze,venice,venezia,verona,madrid,barcelona,valencia,seville,sevilla,zaragoza,malaga,bilbao,granada,lisbon,lisboa,porto,athens,thessaloniki,istanbul,ankara,izmir,nicosia,valletta,copenhagen,aarhus,oslo,bergen,stockholm,gothenburg,malmo,helsinki,reykjavik,tallinn,riga,vilnius,warsaw,warszawa,krakow,kraków,lodz,łódź,wroclaw,wrocław,poznan,poznań,gdansk,gdańsk,lublin,katowice,prague,praha,brno,bratislava,budapest,bucharest,sofia,belgrade,zagreb,sarajevo,ljubljana,skopje,tirana,pristina,podgorica,chisinau,kyiv,kiev,kharkiv,odesa,odessa,lviv,mariupol,kherson,dnipro,zaporizhzhia,bucha,bakhmut,sevastopol,minsk,moscow,saint petersburg,st. petersburg,petersburg,novosibirsk,yekaterinburg,kazan,sochi,vladivostok,grozny,rostov,tbilisi,yerevan,baku,' +
  'cairo,alexandria,jerusalem,tel aviv,haifa,ramallah,rafah,khan younis,beirut,damascus,aleppo,homs,idlib,baghdad,mosul,basra,erbil,tehran,isfahan,riyadh,jeddah,mecca,medina,doha,dubai,abu dhabi,manama,muscat,sanaa,aden,amman,kabul,kandahar,herat,kunduz,mazar-i-sharif,mazar-e-sharif,islamabad,karachi,lahore,peshawar,quetta,delhi,new delhi,mumbai,kolkata,chennai,bangalore,bengaluru,hyderabad,ahmedabad,pune,dhaka,kathmandu,colombo,rangoon,yangon,naypyidaw,bangkok,phuket,chiang mai,hanoi,ho chi minh city,saigon,phnom penh,vientiane,kuala lumpur,singapore,jakarta,bali,manila,beijing,shanghai,guangzhou,shenzhen,wuhan,chengdu,chongqing,tianjin,nanjing,hangzhou,urumqi,taipei,seoul,busan,pyongyang,tokyo,osaka,kyoto,nagoya,hiroshima,nagasaki,fukushima,sapporo,okinawa,ulaanbaatar,almaty,astana,tashkent,bishkek,dushanbe,ashgabat,' +
  'algiers,tunis,tripoli,benghazi,rabat,casablanca,marrakesh,khartoum,darfur,addis ababa,nairobi,mombasa,mogadishu,kampala,kigali,dar es salaam,lagos,abuja,kano,accra,dakar,bamako,timbuktu,abidjan,monrovia,freetown,conakry,niamey,ouagadougou,kinshasa,goma,luanda,lusaka,harare,maputo,johannesburg,cape town,pretoria,durban,soweto,antananarivo,' +
  'toronto,montreal,vancouver,ottawa,calgary,edmonton,winnipeg,quebec city,halifax,mexico city,guadalajara,monterrey,tijuana,ciudad juarez,cancun,acapulco,havana,port-au-prince,santo domingo,kingston,san juan,guatemala city,san salvador,tegucigalpa,managua,panama city,bogota,bogotá,medellin,cali,caracas,quito,guayaquil,lima,la paz,santa cruz,asuncion,santiago,buenos aires,montevideo,brasilia,brasília,rio de janeiro,rio,sao paulo,são paulo,salvador,recife,fortaleza,porto alegre,manaus,amazon rainforest,sydney,melbourne,brisbane,perth,adelaide,canberra,hobart,darwin,auckland,wellington,christchurch,suva,' +
  'сша,россия,украина,москва,киев,минск,беларусь,белоруссия,европа,евросоюз,крым,донбасс,санкт-петербург,петербург,харьков,одесса,київ,україна,росія,москва,львів,харків,одеса,крим,донбас,європа,європейський союз,сполучені штати,євросоюз,варшава,берлин,берлін,париж,лондон,вашингтон,брюссель,пекин,пекін,дальний восток,сибирь,' +
  'moskau,kiew,rom,mailand,neapel,venedig,florenz,warschau,prag,brüssel,lissabon,athen,kopenhagen,peking,tokio,bayern,sachsen,hessen,niedersachsen,nordrhein-westfalen,thüringen,europa,afrika,asien,nahen osten,londres,moscou,bruxelles,pékin,berne,genève,rome,vienne,varsovie,lisbonne,athènes,le caire,kiev,moyen-orient,bretagne,normandie,moscú,nueva york,londres,parís,bruselas,viena,roma,pekín,tokio,ginebra,europa,cataluña,andalucía,mosca,londra,parigi,bruxelles,berlino,pechino,medio oriente,lombardia,sicilia,nova york,moscovo,moscou,pequim,bruxelas,parijs,londen,brussel,moskou,berlijn,rome,den haag,moskwa,kijów,londyn,paryż,berlin,bruksela,pekin,rzym,nowy jork,waszyngton,polska';

/** The last word of a name that makes it a place's. Lower case. */
export const PLACE_WORDS =
  'river lake sea ocean bay gulf strait island islands mountain mountains mount valley desert forest park street road avenue boulevard square bridge airport station port harbour harbor beach county province district region state territory village town city township suburb prison stadium arena circuit palace castle tower plaza hotel peninsula coast canal field hall cathedral mosque zoo mall building campus hospital embassy consulate memorial cemetery base camp border straße platz allee flughafen bahnhof rue place aéroport gare calle plaza aeropuerto piazza via stazione praça ulica lotnisko улица площадь аэропорт область район город вулиця площа аеропорт місто fen loch creek canyon lagoon plateau reservoir reef pier quay highway';

/** What a town or region has: "the outskirts of" one. English. */
export const PLACE_PARTS =
  'halves outskirts suburb suburbs town city village port borough streets centre center district districts north south east west shores coast mayor residents inhabitants';

/** Which part of a place, and the article: "in downtown Seattle", "in the north-eastern Hebei". English. */
export const PLACE_QUARTERS =
  'the downtown uptown inner rural north south east west central northern southern eastern western northeast northwest southeast southwest north-east north-west south-east south-west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western';

/** Towns that are also words which stand before others in a headline: "in Nice Weather". English. */
export const EVERYDAY_PLACES = 'nice cork';

/** Prepositions of place; a name behind one is often a place. Per language. */
export const PLACE_PREPOSITIONS: Readonly<Record<string, string>> = {
  en: 'in at near outside inside around across throughout from to into towards toward through via off over above within',
  de: 'in aus nach bei',
  fr: 'à en au aux dans',
  es: 'en desde hacia',
  it: 'a in da',
  pt: 'em no na',
  nl: 'in uit naar bij',
  pl: 'w we z do pod',
  ru: 'в во из под на',
  uk: 'в у з до під на',
};

/** As wide as a country or wider, by names that are no country's official one. */
export const WIDE_PLACES =
  'u.s.,us,usa,u.k.,uk,u.a.e.,uae,eu,e.u.,america,united states of america,great britain,britain,england,scotland,wales,northern ireland,soviet union,ussr,north korea,south korea,korea,middle east,far east,europe,eastern europe,western europe,asia,africa,north africa,latin america,south america,north america,central america,scandinavia,caribbean,oceania,pacific,atlantic,mediterranean,сша,европа,европа,европа,afrika,asien,naher osten,états-unis,estados unidos';

/** Prepositions that place the event itself, not where someone comes from. Per language. */
export const LOCATIVE_PREPOSITIONS: Readonly<Record<string, string>> = {
  en: 'in at near outside inside around across throughout',
  de: 'in bei',
  fr: 'à au aux en dans',
  es: 'en',
  it: 'a in',
  pt: 'em no na',
  nl: 'in bij',
  pl: 'w we pod',
  ru: 'в во под',
  uk: 'в у під',
};
