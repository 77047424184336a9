import type { XY } from './project.ts';

/** Points on the open water of each lake, for the tests. */
export const wet: Record<string, XY[]> = {
	ladoga: [[31.5, 60.8], [31.2, 61.2], [31.4, 60.1]], // prettier-ignore
	onega: [[35.6, 61.5], [35.4, 62.55], [34.4, 61.81], [34.59, 62.022], [34.959, 62.694]], // prettier-ignore
	peipus: [[27.5, 58.75], [27.51, 58.22], [27.95, 57.98]], // prettier-ignore
	ilmen: [[31.3, 58.27], [30.95, 58.23]], // prettier-ignore
	vanern: [[13.6, 59], [12.8, 58.75], [13.25, 58.56], [12.62, 58.41], [12.8, 58.61]], // prettier-ignore
	vattern: [[14.4, 58.2], [14.75, 58.6]], // prettier-ignore
	saimaa: [[28.3, 61.2], [28.2, 62.18], [29.77, 62.5], [29.5, 61.88]], // prettier-ignore
	balaton: [[17.4, 46.72], [17.75, 46.84], [18.08, 46.98], [17.39, 46.775]], // prettier-ignore
	constance: [[9.4, 47.6], [9.11, 47.775], [9.0, 47.674], [9.03, 47.722], [9.64, 47.5]], // prettier-ignore
	geneva: [[6.5, 46.43], [6.2, 46.29], [6.85, 46.42], [6.365, 46.352]], // prettier-ignore
	garda: [[10.65, 45.55], [10.82, 45.82]], // prettier-ignore
	van: [[42.9, 38.6], [43.45, 38.93], [43.2, 38.54], [43.15, 38.74]], // prettier-ignore
	urmia: [[45.3, 38.1], [45.6, 37.4], [45.1, 38.2], [45.75, 37.6]], // prettier-ignore
	aral: [[59.5, 44.5], [60.9, 46.4]], // prettier-ignore
	sevan: [[45.4, 40.3], [45.05, 40.52], [45.3, 40.48]], // prettier-ignore
	paijanne: [[25.27, 61.57], [25.55, 61.25]], // prettier-ignore
	malaren: [[16.7, 59.53], [17.45, 59.45]], // prettier-ignore
	'vistula-lagoon': [[19.5, 54.36], [20.1, 54.62]], // prettier-ignore
	'dead-sea': [[35.48, 31.5], [35.43, 31.15]] // prettier-ignore
};

/** Towns, villages and capes by the shore that must not be in the water. */
export const dry: Record<string, XY> = {
	'Valaam': [30.95, 61.385],
	'Sortavala': [30.71, 61.712],
	'Käkisalmi': [30.129, 61.039],
	'Schlüsselburg': [31.038, 59.947],
	'Novaya Ladoga': [32.302, 60.102],
	'Petrozavodsk': [34.347, 61.785],
	'Voznesenye': [35.478, 61.011],
	'Tolvuya': [35.27, 62.49],
	'Bolshoy Klimenetsky': [35.2, 61.93],
	'Unitsa': [34.462, 62.597],
	'Shunga': [34.947, 62.603],
	'Berezhnaya': [35.05, 62.535],
	'Chelmuzhi, church': [35.577, 62.578],
	'Pyalma': [35.887, 62.401],
	'Murom monastery': [36.25, 61.483],
	'Sheltozero': [35.367, 61.367],
	'Kvartsitny': [35.029, 61.493],
	'Lake Syargozero': [34.671, 62.201],
	'flooded by the Ivina in 1951': [34.908, 61.144],
	'Gdov': [27.82, 58.744],
	'Mustvee': [26.94, 58.849],
	'Piirissaar': [27.51, 58.37],
	'Pskov': [28.35, 57.814],
	'Novgorod': [31.271, 58.521],
	'Peryn': [31.273, 58.473],
	'Korostyn': [30.989, 58.188],
	'Karlstad': [13.504, 59.379],
	'Skoghall': [13.466, 59.323],
	'Otterbäcken': [14.033, 58.95],
	'Hjortens udde': [12.64, 58.637],
	'Kållandsö': [13.119, 58.665],
	'Torsö': [13.826, 58.802],
	'Mariestad': [13.824, 58.71],
	'Hällekis': [13.438, 58.629],
	'Visingsö': [14.345, 58.04],
	'Hjo': [14.288, 58.301],
	'Tihany': [17.889, 46.914],
	'Siófok': [18.058, 46.904],
	'Balatonkenese': [18.107, 47.04],
	'Révfülöp': [17.62, 46.826],
	'Badacsonytomaj': [17.514, 46.807],
	'Vonyarcvashegy': [17.312, 46.757],
	'Konstanz': [9.176, 47.66],
	'Reichenau': [9.064, 47.69],
	'Romanshorn': [9.379, 47.566],
	'Meersburg': [9.271, 47.694],
	'Langenargen': [9.542, 47.599],
	'Altnau': [9.262, 47.611],
	'Wallhausen': [9.134, 47.748],
	'Allensbach': [9.072, 47.715],
	'Évian': [6.588, 46.401],
	'Nyon': [6.24, 46.383],
	'Messery': [6.291, 46.35],
	'Hermance': [6.243, 46.301],
	'Saint-Prex': [6.46, 46.48],
	'Coppet': [6.191, 46.317],
	'Yvoire': [6.33, 46.367],
	'Sirmione, castle': [10.605, 45.49],
	'Malcesine': [10.809, 45.761],
	'Van': [43.383, 38.495],
	'Tatvan': [42.283, 38.492],
	'Çarpanak, ashore of the point': [43.12, 38.613],
	'Reşadiye': [42.535, 38.489],
	'Ahlat': [42.48, 38.749],
	'Adilcevaz': [42.732, 38.799],
	'Göldüzü': [43.019, 38.813],
	'Timar': [43.433, 38.829],
	'Edremit on Van': [43.259, 38.421],
	'Shahi': [45.504, 37.837],
	'Sevan': [44.942, 40.547],
	'Tsovazard': [45.05, 40.475],
	'Noratus': [45.181, 40.378],
	'Tsovinar': [45.468, 40.16],
	'Bijelo Polje': [19.198, 42.303],
	'Jakobsberg': [17.835, 59.423],
	'Brunna': [17.75, 59.517],
	'Ekerö': [17.812, 59.291],
	'Barkarö': [16.507, 59.549],
	'Muynak': [59.021, 43.768],
	'Savonlinna': [28.88, 61.87],
	'Taipalsaari': [28.05, 61.15],
	'Puumala': [28.175, 61.527],
	'Rääkkylä': [29.617, 62.317],
	'Kerimäki': [29.282, 61.911],
	'Kuhmoinen': [25.183, 61.567],
	'Padasjoki': [25.283, 61.35],
	'Bellagio': [9.262, 45.984],
	'Ohrid': [20.802, 41.117],
	'Kahlberg': [19.444, 54.381],
	'Frauenburg': [19.68, 54.358]
}; // prettier-ignore
