// The comparison page with SurveyJS, set up as its documentation does: a model, the default theme, saving at every change. Of
// what it comes as, these are the lightest: the renderer that needs no framework, and the style sheet without web fonts, which
// would ask another server.
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import 'survey-js-ui';
import questions from 'questions';

const KEY = 'bench.surveyjs';

const survey = new Model({
  questionsOnPageMode: 'questionPerPage',
  showQuestionNumbers: false,
  pagePrevText: 'Edellinen',
  pageNextText: 'Seuraava',
  completeText: 'Valmis',
  elements: questions.map(({ id, text, help, options }) => ({
    type: 'radiogroup',
    name: id,
    title: text,
    description: help,
    choices: options.map(({ name, means }, at) => ({ value: String(at), text: means ? `${name}: ${means}` : name })),
  })),
});

const save = () => localStorage.setItem(KEY, JSON.stringify({ ...survey.data, pageNo: survey.currentPageNo }));

const kept = JSON.parse(localStorage.getItem(KEY));
if (kept) {
  survey.data = kept;
  survey.currentPageNo = kept.pageNo;
}
survey.onValueChanged.add(save);
survey.onCurrentPageChanged.add(save);
survey.render(document.getElementById('app'));
