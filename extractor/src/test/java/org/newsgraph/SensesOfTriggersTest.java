package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.MadeGraph.ONTOLOGY;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same word names one happening in one surrounding, and another or none in the next. */
class SensesOfTriggersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Une boîte de nuit nommée Reina a fermé lundi à Lyon. | Appointment",
        "Une épidémie de disparitions inquiète le Burundi. | Outbreak",
        "Les deux équipes se sont affrontées lundi en demi-finale du tournoi à Lyon. | Attack",
        "Lundi, le préfet a condamné les appels à la violence. | Sentence",
        "Un astronome a observé lundi une explosion à la surface de Jupiter. | Attack",
        "La vidéo est jugée blasphématoire par le ministre. | Trial",
        "L'homme arrêté lundi à Lyon était armé d'un couteau. | Aid",
        "Le projet de loi a été déposé lundi par le ministre. | Resignation",
        "Le vol 2933 s'est écrasé lundi à Lyon. | Acquisition",
        "Le syndicat a dénoncé lundi une justice d'exception. | Agreement",
        "Le ministre est visé par une enquête depuis lundi. | Attack",
        "Paul Rive a cassé lundi un verre à Lyon. | Attack",
        "Paul Rive a frappé lundi à la porte du ministre. | Attack",
        "Le procureur a requis lundi dix ans de prison contre Paul Rive. | Charge",
        "Un homme a été tué lundi à l'entrée d'un bar de Lyon. | Other",
        "La rougeole et le choléra sont surveillés par l'OMS. | Outbreak",
        "Des rebelles ont lancé une offensive contre Alep lundi. | Launch",
        "Les obsèques de Paul Rive ont eu lieu lundi à Lyon. | Death",
        "La Turquie a bloqué lundi l'accès au site internet du journal. | Protest",
        "Paul Rive a été accueilli lundi à Lyon par un concert de sifflets. | Meeting",
        "Paul Rive est visé par un mandat d'arrêt de la CPI. | Arrest",
        "Un mandat d'arrêt a été lancé lundi contre Paul Rive. | Launch",
        "Interrogé par des journalistes, le ministre de la Justice a salué cette décision. | Investigation",
        "Interrogé sur la police, le ministre a salué lundi cette décision. | Investigation",
        "Anne Morel a été interrogée comme témoin par la police. | Investigation",
        "Paul Rive a été confondu avec le suspect par la police. | Investigation",
        "La cour d'appel de Lyon a rejeté lundi la demande. | Trial",
        "« La paix viendra », a lancé le ministre Paul Rive à propos du projet. | Launch",
        "Le préfet est en poste depuis lundi, a rappelé jeudi le parquet de Lyon. | Other"
      })
  void anotherSenseIsNotTaken(String text, String type) {
    assertFalse(classes(text).contains(type), type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paul Rive a été nommé ministre lundi. | Appointment",
        "Une épidémie de grippe touche Lyon depuis lundi. | Outbreak",
        "Des affrontements ont éclaté lundi entre supporters et policiers après la finale. | Attack",
        "Le tribunal a condamné lundi Paul Rive à deux ans de prison. | Sentence",
        "Paul Rive a été jugé lundi par le tribunal de Lyon. | Trial",
        "Une voiture a fauché trois cyclistes lundi à Lyon. | Accident",
        "Emmanuel Macron et Angela Merkel se sont rencontrés lundi à Berlin. | Meeting",
        "La France a dénoncé lundi un accord de pêche avec la Norvège. | Agreement",
        "Un drone a visé lundi une caserne à Alep. | Attack",
        "L'armée syrienne a repris lundi Palmyre aux rebelles. | Attack",
        "L'armée a expulsé lundi les djihadistes de la ville d'Alep. | Attack",
        "Une coulée de boue a dévasté lundi la ville de Lyon. | Disaster",
        "Donald Trump a signé lundi plusieurs décrets sur l'immigration. | Legislation",
        "Le Sénat a adopté lundi le projet de loi sur les retraites. | Legislation",
        "L'incendie d'un immeuble a fait deux morts lundi à Lyon. | Accident",
        "Un incendie de forêt a ravagé cent hectares lundi près de Marseille. | Disaster",
        "Paul Rive a porté plainte lundi contre le journal. | Charge",
        "Le décret a été suspendu lundi par un juge de Lyon. | Trial",
        "Six corps ont été identifiés lundi à Lyon. | Other",
        "Paul Rive a remporté la primaire socialiste lundi. | Election",
        "Paul Rive a été interrogé lundi par la police. | Investigation",
        "Le ministre a lancé lundi un projet de loi. | Launch",
        "Un mandat d'arrêt a été lancé lundi contre Paul Rive. | Charge",
        "Paul Rive a fait appel de sa condamnation. | Trial"
      })
  void theSenseOfTheClassIs(String text, String type) {
    assertTrue(classes(text).contains(type), type);
  }

  private static Set<String> classes(String text) {
    return MadeGraph.of(text)
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .mapWith(t -> t.getObject().getURI())
        .toList()
        .stream()
        // Other vocabularies have a class Sentence too.
        .filter(iri -> iri.startsWith(ONTOLOGY))
        .map(iri -> iri.substring(ONTOLOGY.length()))
        .collect(Collectors.toSet());
  }
}
