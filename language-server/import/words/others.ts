import type { Field } from '../fields.ts';

/**
 * Labels in languages whose prose is not read: German, French, Spanish, Portuguese, Italian, Dutch, Danish and Norwegian,
 * Finnish, Czech, Ukrainian, Japanese, Korean, Turkish. Enough to tell what is an objective, a key result, and whose.
 */
export const OTHERS: Readonly<Partial<Record<Field, string>>> = {
  objective:
    'ziel, objectif, objetivo, obiettivo, doel, doelstelling, formål, tavoite, cíl, ціль, мета, 目標, オブジェクティブ, 목표, hedef, amaç',
  objectives:
    'ziele, objectifs, objetivos, obiettivi, doelen, doelstellingen, tavoitteet, cíle, цілі, hedefler, okr-mål',
  keyResult:
    'schlüsselergebnis, schlüsselresultat, résultat clé, résultat-clé, resultado clave, resultado-chave, resultado chave, risultato chiave, kernresultaat, sleutelresultaat, nøkkelresultat, nøgleresultat, avaintulos, klíčový výsledek, ключовий результат, 主要な結果, 主な成果, 重要な結果, キーリザルト, 關鍵結果, 关键成果指标, 핵심 결과, 핵심결과, anahtar sonuç',
  keyResults:
    'schlüsselergebnisse, schlüsselresultate, ergebnisse, résultats clés, résultats-clés, resultados clave, resultados-chave, resultados chave, risultati chiave, kernresultaten, sleutelresultaten, nøkkelresultater, nøgleresultater, avaintulokset, klíčové výsledky, ключові результати, anahtar sonuçlar',
  initiative: 'maßnahme, iniciativa, iniziativa, initiatief, toimenpide, ініціатива, 施策, 이니셔티브',
  initiatives:
    'maßnahmen, initiativen, iniciativas, iniziative, initiatieven, toimenpiteet, ініціативи, actions clés, acciones, ações',
  risks: 'risiken, risques, riesgos, riscos, rischi, risico’s, riskit, ризики',
  owner:
    'verantwortlich, verantwortliche, responsable, responsável, responsabile, eigenaar, ansvarlig, eier, ejer, vastuuhenkilö, vlastník, відповідальний, 担当, 担当者, 담당자, sorumlu, porteur, pilote',
  because: 'warum, pourquoi, por qué, por quê, perché, waarom, hvorfor, miksi, proč, чому',
  from: 'ausgangswert, startwert, valeur de départ, valor inicial, valore iniziale, beginwaarde, lähtöarvo',
  to: 'zielwert, cible, valeur cible, meta, valor objetivo, valor meta, valore obiettivo, doelwaarde, tavoitearvo, 目標値',
  current:
    'aktueller wert, istwert, ist, valeur actuelle, valor actual, valor atual, valore attuale, huidige waarde, 現在値',
  progress:
    'fortschritt, avancement, progression, progreso, progresso, avance, voortgang, fremdrift, edistyminen, 進捗',
  status: 'statut, estado, stato, tila, stav',
  due: 'fällig, frist, échéance, fecha límite, prazo, scadenza, määräaika, 期限',
  note: 'bemerkung, bemerkungen, kommentare, commentaire, commentaires, comentario, comentarios, comentário, comentários, opmerking, opmerkingen, kommentti',
};
